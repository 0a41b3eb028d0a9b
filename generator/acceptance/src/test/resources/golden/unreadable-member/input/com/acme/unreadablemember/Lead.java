package com.acme.unreadablemember;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.io.IOException;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead extends com.acme.unreadablemember.base.Account {

    @CalleeNumber
    private String mobile;

    @Variable("text1")
    static String name;

    @Variable("text2")
    private String city() {
        return "";
    }

    @Variable("text3")
    String street(int line) {
        return "";
    }

    @Variable("text4")
    void house() {}

    @Variable("text5")
    String load() throws IOException {
        return "";
    }

    @Variable("text6")
    private String secret;

    private String getSecret() {
        return secret;
    }

    /** Hides the field of the superclass. */
    String shadow;
}

package com.acme.duplicatevariable;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

class Lead {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    private String name;

    @Variable("text1")
    public String getName() {
        return name;
    }
}

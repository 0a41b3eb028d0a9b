package com.acme.unsupportedtype;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.List;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)

class Lead {

    @CalleeNumber
    double mobile;

    @Variable("text1")
    List<String> tags;

    @Variable("text2")
    boolean subscribed;

    @Variable("text3")
    Optional<List<String>> more;

    @Variable("text4")
    int[] scores;

    @Variable("text5")
    Optional<?> anything;

    @Variable("text6")
    char initial;

    @Variable("text7")
    Object object;
}

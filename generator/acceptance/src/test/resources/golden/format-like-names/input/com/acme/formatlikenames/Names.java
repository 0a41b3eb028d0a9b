package com.acme.formatlikenames;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Names {

    @CalleeNumber
    long $L;

    @Variable("text1")
    String \u0061bc$S;

    @Variable(value = "text2", path = "$T")
    Names $N;

    @Variable("text3")
    String $T() {
        return "";
    }
}

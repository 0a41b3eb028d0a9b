package com.acme.annotatedparameter;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber
    private final String mobile;

    private String offer = "";

    Lead(@CalleeNumber String mobile) {
        this.mobile = mobile;
    }

    String getMobile() {
        return mobile;
    }

    void setOffer(@Variable("text1") String offer) {
        this.offer = offer;
    }

    String getOffer() {
        return offer;
    }
}

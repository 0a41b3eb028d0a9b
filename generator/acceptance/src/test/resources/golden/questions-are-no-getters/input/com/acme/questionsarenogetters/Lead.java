package com.acme.questionsarenogetters;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber
    String mobile;

    /** The method below asks whether there is one. */
    @Variable("text1")
    private String campaign;

    public boolean isCampaign() {
        return campaign != null;
    }
}

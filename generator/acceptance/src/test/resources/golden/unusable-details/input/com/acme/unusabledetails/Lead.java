package com.acme.unusabledetails;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber
    String mobile;

    @CalleeDetails
    String[] tags;

    @CalleeDetails
    Plain plain;

    @CalleeDetails
    Party party;

    @CalleeDetails
    Party getSecond() {
        return party;
    }
}

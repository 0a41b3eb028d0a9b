package com.acme.unsupportedcallee;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

interface Lead {

    @CalleeNumber
    String mobile();
}

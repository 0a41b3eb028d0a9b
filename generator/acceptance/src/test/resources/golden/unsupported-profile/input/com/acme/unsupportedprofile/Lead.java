package com.acme.unsupportedprofile;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(
        value = Scenario.FINANCIAL_MARKETING,
        profile = "\"; {} */ $L \u2028")
class Lead {

    @CalleeNumber
    String mobile;
}

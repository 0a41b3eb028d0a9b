package com.acme.duplicatenumber;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

class Lead {

    @CalleeNumber
    String mobile;

    @CalleeNumber
    String landline() {
        return "";
    }
}

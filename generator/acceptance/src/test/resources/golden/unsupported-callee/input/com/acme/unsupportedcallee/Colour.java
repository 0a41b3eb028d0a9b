package com.acme.unsupportedcallee;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

enum Colour {
    RED;

    @CalleeNumber
    final String mobile = "";
}

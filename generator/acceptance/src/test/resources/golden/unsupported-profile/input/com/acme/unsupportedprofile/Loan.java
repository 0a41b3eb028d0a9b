package com.acme.unsupportedprofile;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Offer")
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Offer")
class Loan {

    @CalleeNumber
    String mobile;
}

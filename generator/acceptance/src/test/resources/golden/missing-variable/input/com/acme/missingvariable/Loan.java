package com.acme.missingvariable;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.EMERGENCY_CONTACT_RELAY)
class Loan {

    @CalleeNumber
    String mobile;

    @Variable("name")
    String borrower;
}

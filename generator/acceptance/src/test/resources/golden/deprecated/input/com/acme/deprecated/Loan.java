package com.acme.deprecated;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** A mapper of what is deprecated does not warn: its user can not change it. */
@Deprecated(since = "1", forRemoval = true)
@Callee(Scenario.FINANCIAL_MARKETING)
class Loan {

    @CalleeNumber
    String mobile;

    @Deprecated
    @Variable("text1")
    String name;
}

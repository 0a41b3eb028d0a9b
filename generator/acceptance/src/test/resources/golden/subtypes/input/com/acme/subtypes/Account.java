package com.acme.subtypes;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
abstract class Account {

    @CalleeNumber
    abstract String mobile();

    @Variable("text1")
    protected String name;
}

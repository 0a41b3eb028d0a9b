package com.acme.subtypes;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
sealed interface Shape {

    @CalleeNumber
    String mobile();

    record Person(String mobile) implements Shape {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record Firm(String mobile, @Variable("text1") String name) implements Shape {}
}

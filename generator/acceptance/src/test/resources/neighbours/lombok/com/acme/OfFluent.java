package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.experimental.Accessors;

@Getter
@AllArgsConstructor
@Accessors(fluent = true)
@Callee(Scenario.FINANCIAL_MARKETING)
class OfFluent {

    @CalleeNumber
    private final String mobile;

    @Variable("text1")
    private final String name;
}

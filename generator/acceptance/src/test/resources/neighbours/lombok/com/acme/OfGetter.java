package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Getter;

@AllArgsConstructor
@Callee(Scenario.FINANCIAL_MARKETING)
class OfGetter {

    @Getter
    @CalleeNumber
    private final String mobile;

    @Getter(AccessLevel.PACKAGE)
    @Variable("text1")
    private final String name;
}

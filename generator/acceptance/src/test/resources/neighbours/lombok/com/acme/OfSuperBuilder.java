package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.Getter;
import lombok.experimental.SuperBuilder;

@Getter
@SuperBuilder
@Callee(Scenario.FINANCIAL_MARKETING)
class OfSuperBuilder extends Account {

    @Variable("text1")
    private final String name;
}

package com.acme.subtypes;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** A class's method wins over that of an interface. */
@Callee(Scenario.FINANCIAL_MARKETING)
class Both extends Account implements Valued {

    @Override
    String mobile() {
        return "463200000007";
    }

    @Override
    @Variable("text2")
    public Integer value() {
        return 1;
    }
}

package com.acme.misplacednumber;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** Neither the number nor the name is missing as well. */
@Callee(Scenario.FINANCIAL_COLLECTION)
class Lead {

    private final String phone;

    @Variable("borrow_total_money")
    int outstanding;

    Lead(@CalleeNumber String phone, @Variable("name") String name) {
        this.phone = phone;
    }
}

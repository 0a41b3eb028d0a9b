package com.acme.supertypes;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.LocalDate;

/** Whoever implements it is read through it. */
@Callee(Scenario.FINANCIAL_MARKETING)
interface Debtor extends Named<String> {

    @CalleeNumber
    long mobile();

    @Variable("text2")
    default LocalDate today() {
        return LocalDate.EPOCH;
    }
}

package com.acme.inherited;

import dev.callwright.annotation.Variable;
import java.time.LocalDate;

/** An amount of whatever type. */
abstract class Debt<M> {

    @Variable("borrow_total_money")
    protected M amount;

    @Variable("name")
    abstract CharSequence getName();

    @Variable("due_date")
    LocalDate due() {
        return LocalDate.EPOCH;
    }
}

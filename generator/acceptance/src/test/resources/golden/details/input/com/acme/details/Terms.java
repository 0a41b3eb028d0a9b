package com.acme.details;

import dev.callwright.annotation.Variable;

class Terms<M> {

    @Variable("borrow_total_money")
    M total;

    @Variable("due_days")
    int days = 3;

    Terms(M total) {
        this.total = total;
    }
}

package com.acme.inheritedfromajar;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead extends com.acme.inheritedfromajar.base.Account {

    @Variable("text3")
    int score;
}

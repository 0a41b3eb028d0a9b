package com.acme.namesthatclash;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class $Loan$ {

    @CalleeNumber
    long $;

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class _Loan {

        @CalleeNumber
        long _1;
    }
}

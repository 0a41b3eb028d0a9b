package com.acme.unwritableclass;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

interface Loans {
    @Callee(Scenario.FINANCIAL_MARKETING)
    @CallTask(agent = 41)
    record LoanOfARatherLongWindedBorrowerOfARatherLongWindedBorrowerOfARatherLongWindedBorrowerOfARatherLongWindedBorrowerOfARatherLongWindedBorrowerOfARatherLongWindedBorrowerOfARatherLongWindedBorrowerOfARatherLongWindedBorrowerOfARatherLongWin(@CalleeNumber String mobile) {}
}

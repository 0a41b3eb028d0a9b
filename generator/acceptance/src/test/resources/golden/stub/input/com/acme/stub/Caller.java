package com.acme.stub;

import dev.callwright.contract.Scenario;

/** Uses the mapper of a class with a mistake; the mistake is all that there is to say. */
final class Caller {

    private final LoanCalleeMapper mapper = new LoanCalleeMapper();

    byte[] json(Loan loan) {
        return mapper.scenario() == Scenario.FINANCIAL_COLLECTION ? mapper.toJson(loan) : new byte[0];
    }
}

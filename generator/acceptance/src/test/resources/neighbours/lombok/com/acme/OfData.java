package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.Data;

@Data
@Callee(Scenario.FINANCIAL_MARKETING)
class OfData {

    @CalleeNumber
    private final long mobile;

    @Variable("text1")
    private String eMail;

    /** Lombok's name for it is {@code isFresh()}, which no variable can be read from. */
    private boolean fresh;
}

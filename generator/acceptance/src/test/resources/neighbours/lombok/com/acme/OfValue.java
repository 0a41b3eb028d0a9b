package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import lombok.Value;

@Value
@Callee(Scenario.FINANCIAL_MARKETING)
class OfValue {

    /** Lombok makes it private. */
    @CalleeNumber
    String mobile;

    @Variable("text1")
    BigDecimal amount;
}

package com.acme.gettersofothertypes;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {
    @CalleeNumber
    String mobile;

    @Variable("text1")
    BigDecimal limit;

    @Variable("text2")
    private String rate;

    String getLimit() {
        return "ten";
    }

    double getRate() {
        return 1.5;
    }
}

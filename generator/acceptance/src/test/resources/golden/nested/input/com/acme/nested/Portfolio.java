package com.acme.nested;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

public final class Portfolio {

    @Callee(Scenario.FINANCIAL_MARKETING)
    public record Lead(@CalleeNumber String mobile) {}

    static class Region {

        @Callee(Scenario.FINANCIAL_MARKETING)
        static class Lead {

            @CalleeNumber
            String mobile;
        }
    }

    private Portfolio() {}
}

package com.acme.unsupportedcallee;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

class Outer {

    @Callee(Scenario.FINANCIAL_MARKETING)
    private static final class Hidden {

        @CalleeNumber
        String mobile;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    final class Inner {

        @CalleeNumber
        String mobile;
    }

    private static final class Vault {

        @Callee(Scenario.FINANCIAL_MARKETING)
        record Inside(@CalleeNumber String mobile) {}
    }

    Object use() {
        return new Object[] {new Outer_InnerCalleeMapper()};
    }
}

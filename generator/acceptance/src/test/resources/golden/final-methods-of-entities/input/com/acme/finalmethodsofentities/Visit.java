package com.acme.finalmethodsofentities;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;

@Entity
@Callee(Scenario.FINANCIAL_MARKETING)
final class Visit {
    private String mobile;

    /** There is no proxy of a final class. */
    @CalleeNumber
    final String number() {
        return mobile;
    }
}

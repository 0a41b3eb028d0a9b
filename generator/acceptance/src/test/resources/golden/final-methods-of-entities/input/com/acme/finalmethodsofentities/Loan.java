package com.acme.finalmethodsofentities;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;

/** A proxy of Hibernate's cannot intercept a final method, which then reads what is not loaded. */
@Entity
@Callee(Scenario.FINANCIAL_MARKETING)
class Loan {
    private String mobile;
    private String name;

    @Variable(value = "text3", path = "salutation()")
    private Loan parent;

    @CalleeNumber
    final String getMobile() {
        return mobile;
    }

    @Variable("text1")
    final String salutation() {
        return "Ms " + name;
    }

    @Variable("text2")
    final String getShortName() {
        return name.substring(0, 1);
    }

    Loan getParent() {
        return parent;
    }
}

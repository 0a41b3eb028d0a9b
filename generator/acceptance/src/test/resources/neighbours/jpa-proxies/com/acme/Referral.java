package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** The person to call is in an association that is loaded on demand. */
@Entity
@Callee(Scenario.FINANCIAL_MARKETING)
public class Referral {

    @Id
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Lead lead;

    protected Referral() {}

    Referral(Long id, Lead lead) {
        this.id = id;
        this.lead = lead;
    }

    @CalleeNumber
    String mobile() {
        return lead.getMobile();
    }

    @Variable("text1")
    String name() {
        return lead.getName();
    }
}

package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
@Callee(Scenario.FINANCIAL_MARKETING)
class Lead extends Person {

    @ManyToOne
    Lead referrer;
}

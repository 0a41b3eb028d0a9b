package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Without a getter, the field is read, and is as empty in a proxy as for everybody else. */
@Entity
@Callee(Scenario.FINANCIAL_MARKETING)
public class Bare {

    @Id
    Long id;

    @CalleeNumber
    String mobile;

    protected Bare() {}

    Bare(Long id, String mobile) {
        this.id = id;
        this.mobile = mobile;
    }
}

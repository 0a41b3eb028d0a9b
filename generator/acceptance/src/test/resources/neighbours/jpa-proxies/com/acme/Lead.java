package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Fields that are annotated, and read through their getters: those of a proxy are empty. */
@Entity
@Callee(Scenario.FINANCIAL_MARKETING)
public class Lead {

    @Id
    Long id;

    @CalleeNumber
    String mobile;

    @Variable("text1")
    private String name;

    protected Lead() {}

    Lead(Long id, String mobile, String name) {
        this.id = id;
        this.mobile = mobile;
        this.name = name;
    }

    String getMobile() {
        return mobile;
    }

    public String getName() {
        return name;
    }
}

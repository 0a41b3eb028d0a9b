package com.acme;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Annotated fields of an entity are read through their getters, since those of a proxy are empty. */
@Entity
class Borrower {

    @Id
    private Long id;

    @CalleeNumber
    private String mobile;

    @Variable("name")
    private String displayName;

    protected Borrower() {}

    Borrower(Long id, String mobile, String displayName) {
        this.id = id;
        this.mobile = mobile;
        this.displayName = displayName;
    }

    Long getId() {
        return id;
    }

    String getMobile() {
        return mobile;
    }

    String getDisplayName() {
        return displayName;
    }
}

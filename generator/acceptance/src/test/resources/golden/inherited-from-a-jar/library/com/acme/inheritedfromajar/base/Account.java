package com.acme.inheritedfromajar.base;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import java.time.LocalDate;

public abstract class Account {

    @CalleeNumber
    private final String mobile = "463200000007";

    @Variable("text1")
    public final String owner = "Name";

    @Variable("text2")
    protected LocalDate since;

    public String getMobile() {
        return mobile;
    }

    public LocalDate getSince() {
        return since;
    }
}

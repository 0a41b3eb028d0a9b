package com.acme.base;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;

public abstract class Account {

    @CalleeNumber
    public String mobile;

    @Variable("tex1")
    public String owner;
}

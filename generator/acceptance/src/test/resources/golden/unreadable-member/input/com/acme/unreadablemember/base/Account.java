package com.acme.unreadablemember.base;

import dev.callwright.annotation.Variable;

public abstract class Account {

    @Variable("text7")
    protected String owner;

    @Variable("text8")
    protected String branch() {
        return "";
    }

    @Variable("text9")
    public String shadow;
}

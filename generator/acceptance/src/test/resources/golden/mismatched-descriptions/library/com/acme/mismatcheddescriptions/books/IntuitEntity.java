package com.acme.mismatcheddescriptions.books;

import java.util.Date;

public class IntuitEntity {

    protected String id = "7";

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public Date getCreateTime() {
        return new Date(1769976000000L);
    }
}

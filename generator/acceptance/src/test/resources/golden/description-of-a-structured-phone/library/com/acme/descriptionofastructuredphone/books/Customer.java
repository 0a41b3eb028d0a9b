package com.acme.descriptionofastructuredphone.books;

import java.math.BigDecimal;

public class Customer extends IntuitEntity {

    protected String displayName = "Name";
    protected Boolean active = true;

    public String getDisplayName() {
        return displayName;
    }

    public Boolean isActive() {
        return active;
    }

    public BigDecimal getBalance() {
        return new BigDecimal("1500.5");
    }

    public TelephoneNumber getPrimaryPhone() {
        return new TelephoneNumber("+46", "3200", "0000-0007");
    }

    public TelephoneNumber getMobile() {
        return new TelephoneNumber("+46", null, "3200-000 007");
    }
}

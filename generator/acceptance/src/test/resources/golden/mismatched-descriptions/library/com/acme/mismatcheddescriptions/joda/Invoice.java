package com.acme.mismatcheddescriptions.joda;

public class Invoice {

    public String getPhone() {
        return "463200000007";
    }

    public LocalDate getTargetDate() {
        return new LocalDate(2026, 2, 1);
    }

    public DateTime getCreatedDate() {
        return new DateTime(1769976000000L);
    }

    public DateTime getPaidDate() {
        return null;
    }
}

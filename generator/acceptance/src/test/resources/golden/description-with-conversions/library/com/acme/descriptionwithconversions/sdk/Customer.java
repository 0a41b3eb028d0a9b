package com.acme.descriptionwithconversions.sdk;

import java.time.OffsetDateTime;

public final class Customer {

    public Phone getPhone() {
        return new Phone();
    }

    public Money getLimit() {
        return new Money();
    }

    public OffsetDateTime getSince() {
        return OffsetDateTime.parse("2026-03-31T23:30:00Z");
    }

    public String getTitle() {
        return null;
    }

    public static final class Phone {

        public String getText() {
            return "+62 812-3456-7890";
        }
    }

    public static final class Money {

        public String getCurrency() {
            return "IDR";
        }

        public long getMinorUnits() {
            return 150_00;
        }
    }
}

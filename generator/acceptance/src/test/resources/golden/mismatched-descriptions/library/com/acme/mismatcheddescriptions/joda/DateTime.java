package com.acme.mismatcheddescriptions.joda;

public final class DateTime {

    private final long millis;

    public DateTime(long millis) {
        this.millis = millis;
    }

    public long getMillis() {
        return millis;
    }
}

package com.acme.mismatcheddescriptions.joda;

/** As Joda's: no type of java.time, and text only by its own formatters. */
public final class LocalDate extends AbstractPartial {

    private final int[] values;

    public LocalDate(int year, int month, int day) {
        values = new int[] {year, month, day};
    }

    @Override
    public int getValue(int index) {
        return values[index];
    }

    public int getYear() {
        return values[0];
    }

    public int getMonthOfYear() {
        return values[1];
    }

    public int getDayOfMonth() {
        return values[2];
    }

    public String toString(String pattern) {
        return pattern;
    }
}

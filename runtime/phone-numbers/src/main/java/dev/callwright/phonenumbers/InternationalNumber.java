package dev.callwright.phonenumbers;

/** As {@link RegionalNumber}, of numbers that all begin with a plus sign and their country code. */
public final class InternationalNumber extends RegionalNumber {

    /** For {@code @CalleeNumber(converter = InternationalNumber.class)}. */
    public InternationalNumber() {}
}

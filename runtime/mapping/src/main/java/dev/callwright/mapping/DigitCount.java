package dev.callwright.mapping;

/** How many digits a national number may have. */
record DigitCount(int fewest, int most) {

    /** Nothing is stated. */
    static final DigitCount ANY = new DigitCount(1, Integer.MAX_VALUE);

    boolean allows(int digits) {
        return digits >= fewest && digits <= most;
    }

    @Override
    public String toString() {
        return fewest == most ? fewest + " digits" : fewest + " to " + most + " digits";
    }
}

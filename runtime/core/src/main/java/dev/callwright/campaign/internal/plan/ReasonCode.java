package dev.callwright.campaign.internal.plan;

import dev.callwright.contract.Limit;

/** A code of a lookup goes to files and logs, so it must not be what the lookup was asked about. */
public final class ReasonCode {

    /** Of a callee who was not to be called when the campaign was planned, whatever the lookup says by now. */
    public static final String EARLIER = "not-to-be-called-earlier";

    private static final int MOST_CHARACTERS = 40;

    private ReasonCode() {}

    /**
     * The code itself.
     *
     * @throws IllegalArgumentException when it could hold something personal; never quotes it
     */
    public static String check(String code) {
        int digits = 0;
        boolean plain = !code.isEmpty() && code.length() <= MOST_CHARACTERS;
        for (int i = 0; plain && i < code.length(); i++) {
            char c = code.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits = digit ? digits + 1 : 0;
            plain = (digit || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "-_.".indexOf(c) >= 0)
                    && digits < Limit.CALLEE_NUMBER_DIGITS.min();
        }
        if (!plain) {
            throw new IllegalArgumentException(
                    "[callwright/reason-code] the lookup gives a reason that is no code: 1 to " + MOST_CHARACTERS
                            + " letters, digits and -_. with fewer digits in a row than a number has");
        }
        return code;
    }
}

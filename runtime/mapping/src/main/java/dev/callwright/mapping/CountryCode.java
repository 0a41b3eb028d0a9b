package dev.callwright.mapping;

import org.jspecify.annotations.Nullable;

/** The country code that comes apart from its national number. */
final class CountryCode {

    /** Those of the ITU have three digits; some islands are known by four. */
    private static final int MAX_DIGITS = 4;

    private CountryCode() {}

    /** Its digits; null when they are none. */
    static @Nullable String of(NumberForm form) {
        String written = form.countryCode();
        if (written == null || NumberFault.of(written).isPresent()) {
            return null;
        }
        StringBuilder digits = new StringBuilder(MAX_DIGITS);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (form.ignores(c, digits.isEmpty())) {
                continue;
            }
            boolean allowed = c <= '9' && c >= (digits.isEmpty() ? '1' : '0');
            if (!allowed || digits.length() == MAX_DIGITS) {
                return null;
            }
            digits.append(c);
        }
        return digits.isEmpty() ? null : digits.toString();
    }
}

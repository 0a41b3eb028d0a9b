package dev.callwright.mapping;

import dev.callwright.contract.Limit;
import java.math.BigInteger;

/** The number to call: digits only, as it came. */
final class CalleeNumberWriter {

    /** Far more than digits and what people write between them. */
    private static final int MAX_UNITS_WITH_MARKS = 64;

    private static final String AMBIGUOUS = "a national number that starts with its country code may have that already;"
            + " state nationalDigits, how many digits national numbers have, or use a converter that knows the country's"
            + " numbering plan";

    private final EntryWriter entry;

    CalleeNumberWriter(EntryWriter entry) {
        this.entry = entry;
    }

    void write(CharSequence digits) {
        Bytes out = entry.openNumber();
        if (out == null) {
            return;
        }
        int length = digits.length();
        if (length == 0) {
            entry.refuse(Field.NUMBER, Rule.NUMBER_MISSING, "the number is empty");
        } else if (length > Limit.CALLEE_NUMBER_DIGITS.max()) { // First: the text may be of any size.
            refuseLength(length + " characters");
        } else {
            copy(digits.toString(), out);
        }
    }

    void write(long national, NumberForm form) {
        if (national < 0) {
            write(national);
        } else {
            write(Long.toString(national), form);
        }
    }

    void write(CharSequence value, NumberForm form) {
        int length = value.length();
        if (length > MAX_UNITS_WITH_MARKS) { // First: the text may be of any size.
            if (entry.openNumber() != null) {
                refuseLength(length + " characters");
            }
            return;
        }
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            // With a plus, it has a country code already.
            if (!form.ignores(c, digits.isEmpty() && !form.isInParts())) {
                digits.append(c);
            }
        }
        boolean marked = digits.length() < length; // Only marks can hide another number.
        NumberFault fault = marked ? MarkedNumber.faultOf(value, digits) : null;
        String code = form.isInParts() ? CountryCode.of(form) : form.countryCode();
        if (fault != null) {
            refuse(fault.rule(), fault.detail());
        } else if (digits.isEmpty() || (code == null && !form.isInParts())) {
            write(digits);
        } else if (code == null) {
            refuse(
                    Rule.NUMBER_COUNTRY_CODE,
                    "the country code is missing, or not 1 to 4 digits that start with 1 to 9");
        } else {
            writeNational(digits, code, form);
        }
    }

    private void writeNational(StringBuilder digits, String code, NumberForm form) {
        String trunkPrefix = form.trunkPrefix();
        boolean zeroBelongs = trunkPrefix != null && trunkPrefix.isEmpty();
        boolean prefixed = false;
        if (trunkPrefix != null && !zeroBelongs && digits.indexOf(trunkPrefix) == 0) {
            prefixed = true;
            digits.delete(0, trunkPrefix.length());
        }
        int length = digits.length();
        boolean national = form.national().allows(length);
        if (length == 0) {
            write(digits);
        } else if (!zeroBelongs && digits.charAt(0) == '0') {
            refuse(Rule.NUMBER_TRUNK_PREFIX, "a national number that starts with 0; state trunkPrefix");
        } else if (!prefixed && hasCode(digits, code, form, zeroBelongs)) {
            if (national) {
                refuse(Rule.NUMBER_AMBIGUOUS, AMBIGUOUS);
            } else {
                write(digits);
            }
        } else if (national) {
            write(digits.insert(0, code));
        } else {
            refuse(Rule.NUMBER_LENGTH, length + " digits; national numbers of " + form.national() + " are stated");
        }
    }

    /** Whether the digits can be a country code and a national number. */
    private static boolean hasCode(StringBuilder digits, String code, NumberForm form, boolean zeroBelongs) {
        int behind = digits.length() - code.length();
        return behind > 0
                && digits.indexOf(code) == 0
                && form.national().allows(behind)
                && (zeroBelongs || digits.charAt(code.length()) != '0');
    }

    private void copy(String digits, Bytes out) {
        int length = digits.length();
        byte[] array = out.array();
        for (int i = 0; i < length; i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') { // Not Character.isDigit: it takes the digits of every script.
                refuseCharacter(i);
                return;
            }
            array[i] = (byte) c;
        }
        out.length(length);
        check(out);
    }

    private void refuseCharacter(int position) {
        entry.refuse(
                Field.NUMBER,
                Rule.NUMBER_CHARACTERS,
                "the character at position " + position + " is none of the digits 0 to 9");
    }

    void write(long digits) {
        Bytes out = entry.openNumber();
        if (out == null) {
            return;
        }
        if (digits < 0) {
            entry.refuse(Field.NUMBER, Rule.NUMBER_CHARACTERS, "a number to call is not negative");
            return;
        }
        out.integer(digits);
        check(out);
    }

    void write(BigInteger digits) {
        if (digits.bitLength() < Long.SIZE) {
            write(digits.longValue());
        } else if (entry.openNumber() != null) {
            refuseLength("more digits than a long");
        }
    }

    void refuse(UnconvertibleValueException refused) {
        refuse(Rule.VALUE_UNCONVERTIBLE, refused.detail());
    }

    private void refuse(Rule rule, String detail) {
        if (entry.openNumber() != null) {
            entry.refuse(Field.NUMBER, rule, detail);
        }
    }

    private void check(Bytes digits) {
        if (!Limit.CALLEE_NUMBER_DIGITS.allows(digits.length())) {
            refuseLength(digits.length() + " digits");
        } else if (digits.array()[0] == '0') {
            entry.refuse(Field.NUMBER, Rule.NUMBER_LEADING_ZERO, "no country code starts with 0");
        } else {
            entry.closeNumber();
        }
    }

    private void refuseLength(String found) {
        entry.refuse(Field.NUMBER, Rule.NUMBER_LENGTH, found + "; " + Limit.CALLEE_NUMBER_DIGITS + " digits");
    }
}

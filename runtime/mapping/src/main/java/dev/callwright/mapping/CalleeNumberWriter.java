package dev.callwright.mapping;

import dev.callwright.contract.Limit;
import java.math.BigInteger;

/** The number to call: digits only, as it came. */
final class CalleeNumberWriter {

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

    private void copy(String digits, Bytes out) {
        out.reserve(digits.length());
        boolean zero = true;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') { // Not Character.isDigit: it takes the digits of every script.
                entry.refuse(Field.NUMBER, Rule.NUMBER_CHARACTERS, "no digit 0 to 9 at position " + i);
                return;
            }
            zero &= c == '0';
            out.put(c);
        }
        check(out, zero);
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
        check(out, digits == 0);
    }

    void write(BigInteger digits) {
        if (digits.bitLength() < Long.SIZE) {
            write(digits.longValue());
        } else if (entry.openNumber() != null) {
            refuseLength("more digits than a long");
        }
    }

    private void check(Bytes digits, boolean zero) {
        if (!Limit.CALLEE_NUMBER_DIGITS.allows(digits.length())) {
            refuseLength(digits.length() + " digits");
        } else if (zero) {
            entry.refuse(Field.NUMBER, Rule.NUMBER_ZERO, "every digit is 0");
        }
    }

    private void refuseLength(String found) {
        entry.refuse(Field.NUMBER, Rule.NUMBER_LENGTH, found + "; " + Limit.CALLEE_NUMBER_DIGITS + " digits");
    }
}

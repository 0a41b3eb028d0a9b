package dev.callwright.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values that are decimal numbers: with the digits that they have, or a stated count of them after the point. */
final class DecimalWriter {

    /** More than any value can have; to round 1E-1000000000 would take hours. */
    private static final int MAX_DIGITS_TO_ROUND = 1_100;

    private final EntryWriter entry;

    DecimalWriter(EntryWriter entry) {
        this.entry = entry;
    }

    void write(VariableEntry member, double value) {
        if (!Double.isFinite(value)) {
            refuseNotFinite(member);
        } else if (Decimals.isShort(value)) {
            writeShort(member, value);
        } else {
            write(member, Decimals.shortest(value));
        }
    }

    void write(VariableEntry member, float value) {
        if (!Float.isFinite(value)) {
            refuseNotFinite(member);
        } else {
            write(member, Decimals.shortest(value));
        }
    }

    void write(VariableEntry member, double value, int scale, RoundingMode rounding) {
        if (!Double.isFinite(value)) {
            refuseNotFinite(member);
        } else {
            write(member, Decimals.shortest(value), scale, rounding);
        }
    }

    void write(VariableEntry member, float value, int scale, RoundingMode rounding) {
        if (!Float.isFinite(value)) {
            refuseNotFinite(member);
        } else {
            write(member, Decimals.shortest(value), scale, rounding);
        }
    }

    void write(VariableEntry member, BigDecimal value, int scale, RoundingMode rounding) {
        if (value.scale() == scale) {
            write(member, value);
        } else if (Decimals.plainLength(value) > MAX_DIGITS_TO_ROUND) {
            entry.take(member);
            entry.refuseLength(member, Decimals.plainLength(value));
        } else {
            writeRounded(member, value, scale, rounding);
        }
    }

    private void writeRounded(VariableEntry member, BigDecimal value, int scale, RoundingMode rounding) {
        BigDecimal rounded;
        try {
            rounded = value.setScale(scale, rounding);
        } catch (ArithmeticException doesNotFit) {
            entry.take(member);
            entry.refuse(member.field, Rule.VALUE_SCALE, "more than " + scale + " digits after the point");
            return;
        }
        write(member, rounded);
    }

    void write(VariableEntry member, BigDecimal value) {
        if (!Decimals.isShort(value)) {
            writeLong(member, value);
            return;
        }
        Bytes out = entry.open(member);
        if (out != null) {
            Decimals.putShort(out, value);
            entry.closeNumber(member, out);
        }
    }

    private void writeLong(VariableEntry member, BigDecimal value) {
        long length = Decimals.plainLength(value);
        if (length > member.maxLength) { // First: 1E+1000000000 is a short BigDecimal with a long text.
            entry.take(member);
            entry.refuseLength(member, length);
            return;
        }
        Bytes out = entry.open(member);
        if (out != null) {
            Decimals.put(out, value);
            entry.close(member, out);
        }
    }

    private void writeShort(VariableEntry member, double value) {
        Bytes out = entry.open(member);
        if (out != null) {
            Decimals.putShort(out, value);
            entry.closeNumber(member, out);
        }
    }

    private void refuseNotFinite(VariableEntry member) {
        entry.take(member);
        entry.refuse(member.field, Rule.NUMBER_NOT_FINITE, "the number is NaN or infinite");
    }
}

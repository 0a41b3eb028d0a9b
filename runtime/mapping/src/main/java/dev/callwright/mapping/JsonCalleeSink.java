package dev.callwright.mapping;

import static dev.callwright.mapping.EntryWriter.NUMBER_ROOM;

import dev.callwright.contract.CalleeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the members of a callee into wire text. Allocates nothing for the usual kinds of values, and never more than
 * the text of a value that is within the limits.
 */
final class JsonCalleeSink implements CalleeSink {

    private static final int MIN_YEAR = 1;
    private static final int MAX_YEAR = 9999;

    private final EntryWriter entry;
    private final CalleeNumberWriter number;

    JsonCalleeSink(EntryWriter entry) {
        this.entry = entry;
        this.number = new CalleeNumberWriter(entry);
    }

    @Override
    public void number(@Nullable CharSequence digits) {
        if (digits != null) {
            number.write(digits);
        }
    }

    @Override
    public void number(long digits) {
        number.write(digits);
    }

    @Override
    public void number(@Nullable Number digits) {
        if (digits instanceof BigInteger big) {
            number.write(big);
        } else if (digits != null) {
            number.write(whole(digits));
        }
    }

    @Override
    public void text(CalleeVariable variable, @Nullable CharSequence value) {
        if (value == null) {
            return;
        }
        Member member = entry.member(variable);
        int length = value.length();
        if (length > member.maxLength) { // First: the text may be of any size.
            entry.take(member);
            entry.refuseLength(member, length);
            return;
        }
        String text = value.toString();
        Bytes out = entry.open(member, Text.MAX_BYTES_PER_UNIT * text.length());
        if (out != null) {
            encode(member, out, text);
        }
    }

    private void encode(Member member, Bytes out, String text) {
        int end = Text.encode(text, out.array(), out.length());
        if (end < 0) {
            TextFault fault = TextFault.of(text).orElseThrow();
            entry.refuse(member.field, fault.rule(), fault.detail());
        } else if (member.required && text.isBlank()) {
            entry.refuse(member.field, Rule.VALUE_EMPTY, "the scenario requires a value; this one is empty or blank");
        } else {
            out.length(end);
            entry.close(member, out);
        }
    }

    @Override
    public void integer(CalleeVariable variable, long value) {
        Member member = entry.member(variable);
        Bytes out = entry.open(member, NUMBER_ROOM);
        if (out != null) {
            out.integer(value);
            close(member, out);
        }
    }

    @Override
    public void integer(CalleeVariable variable, @Nullable Number value) {
        if (value == null) {
            return;
        }
        if (!(value instanceof BigInteger big)) {
            integer(variable, whole(value));
        } else if (big.bitLength() < Long.SIZE) {
            integer(variable, big.longValue());
        } else {
            plain(entry.member(variable), new BigDecimal(big));
        }
    }

    @Override
    public void decimal(CalleeVariable variable, double value) {
        Member member = entry.member(variable);
        if (!Double.isFinite(value)) {
            refuseNotFinite(member);
        } else if (Decimals.isShort(value)) {
            shortDecimal(member, value);
        } else {
            plain(member, Decimals.shortest(value));
        }
    }

    @Override
    public void decimal(CalleeVariable variable, float value) {
        Member member = entry.member(variable);
        if (!Float.isFinite(value)) {
            refuseNotFinite(member);
        } else {
            plain(member, Decimals.shortest(value));
        }
    }

    @Override
    public void decimal(CalleeVariable variable, @Nullable Number value) {
        if (value instanceof BigDecimal decimal) {
            plain(entry.member(variable), decimal);
        } else if (value instanceof Double number) {
            decimal(variable, number.doubleValue());
        } else if (value instanceof Float number) {
            decimal(variable, number.floatValue());
        } else if (value != null) {
            throw unsupported(value);
        }
    }

    private void plain(Member member, BigDecimal value) {
        long length = Decimals.plainLength(value);
        if (length > member.maxLength) { // First: 1E+1000000000 is a short BigDecimal with a long text.
            entry.take(member);
            entry.refuseLength(member, length);
            return;
        }
        Bytes out = entry.open(member, Math.max((int) length, NUMBER_ROOM));
        if (out != null) {
            Decimals.put(out, value);
            entry.close(member, out);
        }
    }

    @Override
    public void date(CalleeVariable variable, @Nullable LocalDate value) {
        if (value == null) {
            return;
        }
        Member member = entry.member(variable);
        int year = value.getYear();
        Bytes out = entry.open(member, NUMBER_ROOM);
        if (out == null) {
            return;
        }
        if (year < MIN_YEAR || year > MAX_YEAR) {
            entry.refuse(member.field, Rule.DATE_YEAR, "the year is not between 1 and 9999");
            return;
        }
        out.digits(year, 4);
        out.put('-');
        out.digits(value.getMonthValue(), 2);
        out.put('-');
        out.digits(value.getDayOfMonth(), 2);
        close(member, out);
    }

    @Override
    public void name(CalleeVariable variable, @Nullable Enum<?> value) {
        text(variable, value == null ? null : value.name());
    }

    private void shortDecimal(Member member, double value) {
        Bytes out = entry.open(member, NUMBER_ROOM);
        if (out != null) {
            Decimals.putShort(out, value);
            close(member, out);
        }
    }

    private void close(Member member, Bytes out) {
        int length = out.length() - member.start;
        if (length > member.maxLength) {
            entry.refuseLength(member, length);
        }
        entry.close(member, out);
    }

    private void refuseNotFinite(Member member) {
        entry.take(member);
        entry.refuse(member.field, Rule.NUMBER_NOT_FINITE, "the number is NaN or infinite");
    }

    private static long whole(Number value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return value.longValue();
        }
        throw unsupported(value);
    }

    private static IllegalArgumentException unsupported(Number value) {
        return new IllegalArgumentException("[callwright/unsupported-number] the mapper gives a "
                + value.getClass().getName() + " where the sink takes none; convert it");
    }
}

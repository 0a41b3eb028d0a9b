package dev.callwright.mapping;

import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.TooLong;
import dev.callwright.contract.CalleeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the members of a callee into wire text. Allocates nothing for the usual kinds of values, and never more than
 * the text of a value that is within the limits.
 */
final class JsonCalleeSink implements CalleeSink {

    private final EntryWriter entry;
    private final CalleeNumberWriter number;
    private final TextWriter text;
    private final DecimalWriter decimal;
    private final DateWriter date;

    JsonCalleeSink(EntryWriter entry) {
        this.entry = entry;
        this.number = new CalleeNumberWriter(entry);
        this.text = new TextWriter(entry);
        this.decimal = new DecimalWriter(entry);
        this.date = new DateWriter(entry, text);
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
    public void number(@Nullable CharSequence value, NumberForm form) {
        if (value != null) {
            number.write(value, form);
        }
    }

    @Override
    public void number(long value, NumberForm form) {
        number.write(value, form);
    }

    @Override
    public void number(@Nullable Number value, NumberForm form) {
        if (value instanceof BigInteger big && big.bitLength() >= Long.SIZE) {
            number.write(big);
        } else if (value != null) {
            number.write(value instanceof BigInteger ? value.longValue() : whole(value), form);
        }
    }

    @Override
    public <T> void number(@Nullable T value, ValueConverter<? super T> converter) {
        if (value == null) {
            return;
        }
        String digits;
        try {
            digits = converter.convert(value);
        } catch (UnconvertibleValueException refused) {
            number.refuse(refused);
            return;
        }
        number(digits);
    }

    @Override
    public void text(CalleeVariable variable, @Nullable CharSequence value) {
        text(variable, value, TooLong.FAIL);
    }

    @Override
    public void text(CalleeVariable variable, @Nullable CharSequence value, TooLong tooLong) {
        if (value != null) {
            text.write(entry.member(variable), value, tooLong);
        }
    }

    @Override
    public void character(CalleeVariable variable, char value) {
        text(variable, String.valueOf(value));
    }

    @Override
    public void character(CalleeVariable variable, @Nullable Character value) {
        text(variable, value == null ? null : value.toString());
    }

    @Override
    public <T> void converted(CalleeVariable variable, @Nullable T value, ValueConverter<? super T> converter) {
        converted(variable, value, converter, TooLong.FAIL);
    }

    @Override
    public <T> void converted(
            CalleeVariable variable, @Nullable T value, ValueConverter<? super T> converter, TooLong tooLong) {
        if (value == null) {
            return;
        }
        String converted;
        try {
            converted = converter.convert(value);
        } catch (UnconvertibleValueException refused) {
            text.refuse(entry.member(variable), refused);
            return;
        }
        text(variable, converted, tooLong);
    }

    @Override
    public void integer(CalleeVariable variable, long value) {
        VariableEntry member = entry.member(variable);
        Bytes out = entry.open(member);
        if (out != null) {
            out.integer(value);
            entry.closeNumber(member, out);
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
            decimal.write(entry.member(variable), new BigDecimal(big));
        }
    }

    @Override
    public void decimal(CalleeVariable variable, double value) {
        decimal.write(entry.member(variable), value);
    }

    @Override
    public void decimal(CalleeVariable variable, float value) {
        decimal.write(entry.member(variable), value);
    }

    @Override
    public void decimal(CalleeVariable variable, @Nullable Number value) {
        if (value instanceof BigDecimal big) {
            decimal.write(entry.member(variable), big);
        } else if (value instanceof Double real) {
            decimal(variable, real.doubleValue());
        } else if (value instanceof Float real) {
            decimal(variable, real.floatValue());
        } else if (value != null) {
            throw unsupported(value);
        }
    }

    @Override
    public void decimal(CalleeVariable variable, double value, int scale, RoundingMode rounding) {
        decimal.write(entry.member(variable), value, scale, rounding);
    }

    @Override
    public void decimal(CalleeVariable variable, float value, int scale, RoundingMode rounding) {
        decimal.write(entry.member(variable), value, scale, rounding);
    }

    @Override
    public void decimal(CalleeVariable variable, @Nullable Number value, int scale, RoundingMode rounding) {
        if (value instanceof BigDecimal big) {
            decimal.write(entry.member(variable), big, scale, rounding);
        } else if (value instanceof Double real) {
            decimal(variable, real.doubleValue(), scale, rounding);
        } else if (value instanceof Float real) {
            decimal(variable, real.floatValue(), scale, rounding);
        } else if (value != null) {
            throw unsupported(value);
        }
    }

    @Override
    public void date(CalleeVariable variable, @Nullable LocalDate value) {
        if (value != null) {
            date.write(entry.member(variable), value);
        }
    }

    @Override
    public void date(CalleeVariable variable, @Nullable Temporal value, DateForm form) {
        if (value != null) {
            date.write(entry.member(variable), form, () -> form.local(value));
        }
    }

    @Override
    public void date(CalleeVariable variable, @Nullable Date value, DateForm form) {
        if (value != null) {
            date.write(entry.member(variable), form, () -> form.local(value));
        }
    }

    @Override
    public void date(CalleeVariable variable, long value, EpochUnit unit, DateForm form) {
        date.write(entry.member(variable), form, () -> form.local(value, unit));
    }

    @Override
    public void date(CalleeVariable variable, @Nullable Number value, EpochUnit unit, DateForm form) {
        if (value != null) {
            date(variable, whole(value), unit, form);
        }
    }

    @Override
    public void name(CalleeVariable variable, @Nullable Enum<?> value) {
        text(variable, value == null ? null : value.name());
    }

    @Override
    public void name(CalleeVariable variable, @Nullable Enum<?> value, Map<String, String> wireValues) {
        if (value == null) {
            return;
        }
        String wireValue = wireValues.get(value.name());
        if (wireValue == null) {
            VariableEntry member = entry.member(variable);
            entry.take(member);
            entry.refuse(member.field, Rule.CONSTANT_UNKNOWN, "the mapper was compiled without the enum's constant");
        } else {
            text(variable, wireValue);
        }
    }

    @Override
    public void orElse(CalleeVariable variable, String value) {
        if (!entry.isGiven(entry.member(variable))) {
            text(variable, value);
        }
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

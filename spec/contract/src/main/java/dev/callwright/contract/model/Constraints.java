package dev.callwright.contract.model;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with the values of one model: a method for each keyword of the spec. A null is only wrong
 * where one is {@link #required}. A problem tells the field, the rule and the measure that breaks it, never the value.
 */
final class Constraints {

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return List.copyOf(problems);
    }

    Constraints required(String field, @Nullable Object value) {
        return check(value != null, field, "is required");
    }

    /** Counts code points, the stricter count of the two that the service may use. */
    Constraints minLength(String field, @Nullable String value, int min) {
        if (value == null) {
            return this;
        }
        int length = value.codePointCount(0, value.length());
        return check(length >= min, field, "length " + length + " is less than minLength " + min);
    }

    Constraints minLength(String field, @Nullable Collection<String> values, int min) {
        return each(field, values, (item, value) -> minLength(item, value, min));
    }

    /** Counts UTF-16 units, the stricter count of the two that the service may use. */
    Constraints maxLength(String field, @Nullable String value, int max) {
        if (value == null) {
            return this;
        }
        return check(value.length() <= max, field, "length " + value.length() + " is more than maxLength " + max);
    }

    Constraints maxLength(String field, @Nullable Collection<String> values, int max) {
        return each(field, values, (item, value) -> maxLength(item, value, max));
    }

    Constraints pattern(String field, @Nullable String value, WirePattern pattern) {
        return check(value == null || pattern.matches(value), field, "does not match pattern " + pattern);
    }

    Constraints minimum(String field, @Nullable Number value, long min) {
        return check(value == null || compare(value, min) >= 0, field, "is less than minimum " + min);
    }

    Constraints maximum(String field, @Nullable Number value, long max) {
        return check(value == null || compare(value, max) <= 0, field, "is more than maximum " + max);
    }

    /** Not by its {@code longValue}, which leaves out the fraction. */
    private static int compare(Number value, long bound) {
        return value instanceof BigDecimal decimal
                ? decimal.compareTo(BigDecimal.valueOf(bound))
                : Long.compare(value.longValue(), bound);
    }

    Constraints minItems(String field, @Nullable Collection<?> values, int min) {
        if (values == null) {
            return this;
        }
        return check(values.size() >= min, field, "size " + values.size() + " is less than minItems " + min);
    }

    Constraints maxItems(String field, @Nullable Collection<?> values, int max) {
        if (values == null) {
            return this;
        }
        return check(values.size() <= max, field, "size " + values.size() + " is more than maxItems " + max);
    }

    Constraints noNulls(String field, @Nullable Collection<? extends @Nullable Object> values) {
        return each(field, values, this::required);
    }

    /** The form on the wire must hold the whole value: a fraction of a second, say, is refused rather than cut off. */
    Constraints wireForm(String field, @Nullable LocalDateTime value, String javaPattern, WirePattern pattern) {
        if (value == null) {
            return this;
        }
        DateTimeFormatter form = DateTimeFormatter.ofPattern(javaPattern, Locale.ROOT);
        String wire = form.format(value);
        boolean whole = LocalDateTime.parse(wire, form).equals(value);
        return check(
                        whole,
                        field,
                        "is finer than its form " + javaPattern + "; cut it, as by truncatedTo(ChronoUnit.SECONDS)")
                .pattern(field, wire, pattern);
    }

    private <T extends @Nullable Object> Constraints each(
            String field, @Nullable Collection<? extends T> values, Rule<T> rule) {
        if (values != null) {
            int index = 0;
            for (T value : values) {
                rule.check(field + "[" + index++ + "]", value);
            }
        }
        return this;
    }

    private Constraints check(boolean holds, String field, String problem) {
        if (!holds) {
            problems.add(field + " " + problem);
        }
        return this;
    }

    private interface Rule<T extends @Nullable Object> {
        Constraints check(String item, T value);
    }
}

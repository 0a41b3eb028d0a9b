package dev.callwright.task;

import dev.callwright.contract.ContractViolationException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Values in the unit of the wire; a finer one is refused rather than cut off. */
final class Whole {

    private Whole() {}

    static int seconds(String model, String field, Duration duration) {
        return units(model, field, duration, ChronoUnit.SECONDS);
    }

    static int minutes(String model, String field, Duration duration) {
        return units(model, field, duration, ChronoUnit.MINUTES);
    }

    /** Hour and minute, which is what {@code toString} leaves of a time without seconds. */
    static String minute(String model, String field, LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new ContractViolationException(model, List.of(field + " is finer than minutes"));
        }
        return time.toString();
    }

    private static int units(String model, String field, Duration duration, ChronoUnit unit) {
        long units = duration.toSeconds() / unit.getDuration().toSeconds();
        if (!duration.equals(unit.getDuration().multipliedBy(units))) {
            throw new ContractViolationException(
                    model, List.of(field + " is finer than " + unit.toString().toLowerCase(Locale.ROOT)));
        }
        // The limits are the model's to check; they are within the range of an int.
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, units));
    }
}

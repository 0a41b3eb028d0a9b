package dev.callwright.reports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times in each form that a page shows. */
final class PushTimes {

    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{13}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{14}");
    private static final DateTimeFormatter OF_DIGITS = formatter("uuuuMMddHHmmss");
    private static final DateTimeFormatter WITH_SEPARATORS = formatter("uuuu-MM-dd HH:mm:ss");

    private final @Nullable ZoneId zone;

    /** @param zone of times that have none; without it, they are not read */
    PushTimes(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    Optional<Instant> instant(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        }
        return zone == null
                ? Optional.empty()
                : local(text).map(time -> time.atZone(zone).toInstant());
    }

    private static Optional<LocalDateTime> local(String text) {
        DateTimeFormatter form = DIGITS.matcher(text).matches() ? OF_DIGITS : WITH_SEPARATORS;
        try {
            return Optional.of(LocalDateTime.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}

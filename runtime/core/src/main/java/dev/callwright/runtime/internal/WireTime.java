package dev.callwright.runtime.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;

/** Times in answers. One that cannot be read is absent: it must not cost what stands beside it. */
public final class WireTime {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private WireTime() {}

    public static Optional<LocalDateTime> local(Optional<String> text) {
        try {
            return text.map(time -> LocalDateTime.parse(time, LOCAL));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The moment so many milliseconds after 1970-01-01T00:00:00Z. */
    public static Optional<Instant> instant(OptionalLong millis) {
        return millis.isPresent() ? Optional.of(Instant.ofEpochMilli(millis.getAsLong())) : Optional.empty();
    }
}

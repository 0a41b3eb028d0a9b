package dev.callwright.sandbox.internal.rules;

import dev.callwright.sandbox.internal.intake.ReceivedTask;
import dev.callwright.sandbox.internal.spec.Spec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code sendTime} in the contract's own format; its zone is not documented. */
public final class SendTime {

    private final DateTimeFormatter format;
    private final ZoneId zone;

    public SendTime(Spec spec, ZoneId zone) {
        this.format = DateTimeFormatter.ofPattern(
                        spec.extension("GroupCallTask", "sendTime", "x-java-pattern"), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        this.zone = zone;
    }

    /**
     * When the task is to start; empty for at once.
     *
     * @throws java.time.format.DateTimeParseException when there is no such time
     */
    public Optional<Instant> of(ReceivedTask submission) {
        return submission
                .sendTime()
                .map(text -> LocalDateTime.parse(text, format).atZone(zone).toInstant());
    }
}

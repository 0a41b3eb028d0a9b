package dev.callwright.sandbox.internal.operations;

import dev.callwright.sandbox.internal.spec.Spec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Times of queries in the contract's own format; their zone is not documented. */
final class QueryTimes {

    private final DateTimeFormatter format;
    private final ZoneId zone;

    QueryTimes(Spec spec, ZoneId zone) {
        this.format = DateTimeFormatter.ofPattern(
                        spec.extension("TaskFilter", "strTime", "x-java-pattern"), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        this.zone = zone;
    }

    /** @throws java.time.DateTimeException when there is no such time */
    Instant instant(String text) {
        return LocalDateTime.parse(text, format).atZone(zone).toInstant();
    }

    String text(Instant instant) {
        return format.format(instant.atZone(zone));
    }
}

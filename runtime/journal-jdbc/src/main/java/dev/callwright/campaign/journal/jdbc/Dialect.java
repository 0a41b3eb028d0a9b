package dev.callwright.campaign.journal.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The databases whose SQL is in the jar. */
enum Dialect {
    H2,
    POSTGRESQL,
    MARIADB;

    static Optional<Dialect> of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(product))
                .findFirst();
    }

    /** What creates the tables, unless they exist, and marks them with their version. */
    List<String> statements() {
        return Arrays.stream(script().split(";\n")).toList();
    }

    private String script() {
        String file = name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream script = Dialect.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(script, file).readAllBytes(), US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("[callwright/journal-sql] " + file + " of this jar cannot be read", e);
        }
    }
}

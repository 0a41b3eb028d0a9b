package dev.callwright.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A spec as small as a contract can be, and edits of it. */
final class SmallSpec {

    private SmallSpec() {}

    static String text() {
        try (InputStream in = Objects.requireNonNull(SmallSpec.class.getResourceAsStream("small.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String with(String from, String to) {
        String text = text();
        if (!text.contains(from)) {
            throw new IllegalArgumentException("small.yaml does not contain: " + from);
        }
        return text.replace(from, to);
    }
}

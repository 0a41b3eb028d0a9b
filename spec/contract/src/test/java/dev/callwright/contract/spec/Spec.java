package dev.callwright.contract.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The spec, as it travels in the jar. */
final class Spec {

    private static final String RESOURCE = "/dev/callwright/contract/openapi.yaml";

    private Spec() {}

    static String text() {
        try (InputStream in = Spec.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

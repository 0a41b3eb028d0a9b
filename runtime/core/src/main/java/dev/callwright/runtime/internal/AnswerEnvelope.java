package dev.callwright.runtime.internal;

import dev.callwright.runtime.KeyId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service's answer, read without a guess.
 *
 * @param code as it came, as text
 * @param keyId empty when it is absent, or anything but a positive whole number
 * @param message the service's text, not fit to be shown
 */
record AnswerEnvelope(
        String code, Optional<KeyId> keyId, @Nullable String message) {

    @Override
    public String toString() {
        return "Envelope[***]";
    }
}

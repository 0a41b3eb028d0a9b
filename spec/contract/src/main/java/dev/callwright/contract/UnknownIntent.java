package dev.callwright.contract;

import java.util.Optional;

/**
 * An intent code that this contract does not list, kept as it came: the vendor adds codes.
 *
 * @param code the code as it came
 */
public record UnknownIntent(String code) implements Intent {

    @Override
    public String title() {
        return "Intent " + code + ", unknown to this contract";
    }

    @Override
    public Optional<IntentTable> table() {
        return Optional.empty();
    }
}

package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import java.util.Locale;
import java.util.Optional;

/** The body is JSON and says so. The code for one that does not is a guess. */
final class ContentTypeRule implements CallerRule {

    @Override
    public Optional<Refusal> check(Caller caller) {
        String type = caller.contentType().split(";", 2)[0];
        return type.strip().toLowerCase(Locale.ROOT).equals("application/json")
                ? Optional.empty()
                : Optional.of(new Refusal(CreateTaskStatus.INVALID_PARAMETER, "Content-Type", "not application/json"));
    }
}

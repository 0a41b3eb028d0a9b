package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.contract.GetRecordingUrlStatus;
import dev.callwright.sandbox.internal.rules.Statuses;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Tells where a recording is for the next half hour; that long is ours. Any id has one. */
public final class GetRecordingUrl implements Operation {

    private static final Statuses STATUSES =
            Statuses.of(GetRecordingUrlStatus.values(), GetRecordingUrlStatus::code, GetRecordingUrlStatus::title);

    private static final Duration VALID = Duration.ofMinutes(30);

    private final Supplier<URI> recordings;
    private final Clock clock;

    /** @param recordings the address that an id is appended to */
    public GetRecordingUrl(Supplier<URI> recordings, Clock clock) {
        this.recordings = recordings;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "getRecordingUrl";
    }

    @Override
    public EnvelopeForm envelope() {
        return EnvelopeForm.STATUS;
    }

    @Override
    public Statuses statuses() {
        return STATUSES;
    }

    @Override
    public Outcome perform(JsonNode request) {
        String id = URLEncoder.encode(request.path("recordingFileId").asText(), StandardCharsets.UTF_8);
        return new Outcome.Done(JsonNodeFactory.instance
                .objectNode()
                .put("url", recordings.get() + id)
                .put("expireTime", clock.instant().plus(VALID).toEpochMilli()));
    }
}

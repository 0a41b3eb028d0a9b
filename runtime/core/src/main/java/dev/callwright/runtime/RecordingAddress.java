package dev.callwright.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a recording can be read for a while. Whoever has the address can hear the call, so {@code toString} does not
 * show it.
 *
 * @param url the address, as it came; not checked
 * @param expires until when, if the service told
 */
public record RecordingAddress(String url, Optional<Instant> expires) {

    static RecordingAddress of(AnswerFields answer) throws UnreadableAnswerException {
        AnswerFields data = answer.object("data");
        return new RecordingAddress(data.requiredText("url"), WireTime.instant(data.number("expireTime")));
    }

    @Override
    public String toString() {
        return "RecordingAddress[url=***, expires=" + expires + "]";
    }
}

package dev.callwright.runtime.internal;

import dev.callwright.runtime.RecordingAddress;
import java.time.Instant;
import java.util.Optional;

/** A {@link RecordingAddress}, read from an answer. */
public record ReadRecordingAddress(String url, Optional<Instant> expires) implements RecordingAddress {

    public static ReadRecordingAddress of(AnswerFields answer) throws UnreadableAnswerException {
        AnswerFields data = answer.object("data");
        return new ReadRecordingAddress(data.requiredText("url"), WireTime.instant(data.number("expireTime")));
    }

    @Override
    public String toString() {
        return "RecordingAddress[url=***, expires=" + expires + "]";
    }
}

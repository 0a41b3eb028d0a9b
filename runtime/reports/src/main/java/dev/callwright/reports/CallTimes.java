package dev.callwright.reports;

import dev.callwright.contract.model.StatusReport;
import java.time.Instant;
import java.util.Optional;

/**
 * When what happened in a call. What did not happen is empty.
 *
 * @param submitted when the call was submitted
 * @param called when it was placed
 * @param ringing when it began to ring
 * @param answered when it was answered
 * @param ended when it ended: {@code hangupTime} on the page
 */
public record CallTimes(
        Optional<Instant> submitted,
        Optional<Instant> called,
        Optional<Instant> ringing,
        Optional<Instant> answered,
        Optional<Instant> ended) {

    static CallTimes of(StatusReport report, PushTimes times) {
        return new CallTimes(
                times.instant(report.submitTime()),
                times.instant(report.callTime()),
                times.instant(report.ringingTime()),
                times.instant(report.answerTime()),
                times.instant(report.hangupTime()));
    }
}

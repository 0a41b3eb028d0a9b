package dev.callwright.reports;

import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.StatusReport;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One call that has ended. Of what did not come, or could not be read, only that part is empty; {@link #fields()} has
 * everything as it came. A report tells neither the task nor the recall that the call belongs to.
 *
 * @param voiceId the id of the call, up to 128 printable characters; the same when the report comes again
 * @param callee the number that was called, as the service writes it
 * @param agentId the agent that spoke: {@code scriptId} on the page, inferred to be what a task calls {@code agentId}
 * @param scenario of the agent, if the receiver was told; otherwise the only one that has the intent
 * @param intent how the call ended; an {@link dev.callwright.contract.UnknownIntent} for a code that no table of the
 *     scenario lists; empty when there is no code and the words are in no table either
 * @param times when what happened
 * @param charges what it costs
 * @param recordingFileId what a client asks for the address of the recording with
 * @param fields the report as it came, numbers as texts
 */
public record CallReport(
        String voiceId,
        Optional<String> callee,
        OptionalLong agentId,
        Optional<Scenario> scenario,
        Optional<Intent> intent,
        CallTimes times,
        Charges charges,
        Optional<String> recordingFileId,
        StatusReport fields) {

    /** The scenario and the code of the intent alone. Whoever has the id gets the number and the recording with it. */
    @Override
    public String toString() {
        return "CallReport[voiceId=***" + scenario.map(it -> ", scenario=" + it).orElse("")
                + intent.map(it -> ", intent=" + shown(it)).orElse("") + "]";
    }

    /** A listed code; of another one, no more than it shows itself. */
    private static String shown(Intent intent) {
        return intent.table().isPresent() ? intent.code() : intent.toString();
    }
}

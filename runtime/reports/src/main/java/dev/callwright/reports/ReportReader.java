package dev.callwright.reports;

import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.StatusReport;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** From the fields of a report to what they mean. */
final class ReportReader {

    private static final int LONGEST_ID = 128;

    private final Map<Long, Scenario> agents;
    private final WireTimes times;

    ReportReader(Map<Long, Scenario> agents, WireTimes times) {
        this.agents = Map.copyOf(agents);
        this.times = times;
    }

    /** Empty when it has no id. */
    Optional<CallReport> read(StatusReport fields) {
        return text(fields.voiceId()).filter(id -> id.length() <= LONGEST_ID).map(id -> report(id, fields));
    }

    private CallReport report(String voiceId, StatusReport fields) {
        OptionalLong agentId = WireNumbers.whole(fields.scriptId());
        Optional<Scenario> told =
                agentId.isPresent() ? Optional.ofNullable(agents.get(agentId.getAsLong())) : Optional.empty();
        ReportedIntent ending = ReportedIntent.of(fields, told);
        return new CallReport(
                voiceId,
                text(fields.callee()),
                agentId,
                ending.scenario(),
                ending.intent(),
                CallTimes.of(fields, times),
                Charges.of(fields),
                text(fields.recordingFileId()),
                fields);
    }

    private static Optional<String> text(@Nullable String field) {
        return Optional.ofNullable(field).filter(text -> !text.isBlank());
    }
}

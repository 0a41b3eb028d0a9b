package dev.callwright.reports;

import dev.callwright.contract.Scenario;
import dev.callwright.contract.WireText;
import dev.callwright.contract.model.StatusReport;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** From the fields of a report to what they mean. */
final class ReportReader {

    private static final int LONGEST_ID = 128;

    private final Map<Long, Scenario> agents;
    private final PushTimes times;

    ReportReader(Map<Long, Scenario> agents, PushTimes times) {
        this.agents = Map.copyOf(agents);
        this.times = times;
    }

    /** What is wrong with its id; empty when nothing is. */
    static Optional<ReportFault> fault(StatusReport fields) {
        Optional<String> id = text(fields.voiceId());
        if (id.isEmpty()) {
            return Optional.of(ReportFault.NO_ID);
        }
        boolean fit = id.get().length() <= LONGEST_ID && id.get().codePoints().allMatch(WireText::isPrintable);
        return fit ? Optional.empty() : Optional.of(ReportFault.UNFIT_ID);
    }

    CallReport read(String voiceId, StatusReport fields) {
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

package dev.callwright.examples.quickstart;

import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallType;
import dev.callwright.runtime.SubmitOutcome;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The group call: by whom, when, and whom to call again. */
final class OverdueCall {

    /** Where the lender and the callees are; decides what is overdue today. */
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final GroupCallTask task;

    OverdueCall(String taskName, int agent) {
        task = GroupCallTask.builder()
                .taskName(taskName)
                .agentId(agent)
                .maxRingingTime(30)
                .allowSendTime(List.of(window("09:00", "12:00"), window("13:00", "19:00")))
                // On which intents, the annotation @RecallOn of the entity says.
                .recallFlow(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(60)
                        .recallNum(3)
                        .build())
                .build();
    }

    private static CallingWindow window(String start, String end) {
        return CallingWindow.builder().strTime(start).endTime(end).build();
    }

    SubmitOutcome submit(Service service, Stream<LoanAccount> loans, long expected, PrintWriter out) {
        out.printf("%-11s%s%n%n", "Service", service.name());
        SubmitProgress progress = new SubmitProgress(out, expected);
        SubmitOutcome outcome =
                service.client().submit(task, new LoanAccountCalleeMapper(), loans.iterator(), progress);
        progress.end(outcome instanceof SubmitOutcome.Accepted accepted ? size(accepted.bytes()) : "");
        OutcomeReport.print(outcome, out);
        return outcome;
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}

package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.calls.DailyWindow;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.List;
import java.util.Optional;

/** A calling window starts before it ends, and none overlaps another. The document says nothing about either. */
final class WindowRule implements SubmissionRule {

    private final boolean lenient;

    WindowRule(boolean lenient) {
        this.lenient = lenient;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        if (lenient) {
            return Optional.empty();
        }
        List<DailyWindow> windows = submission.windows().toList();
        for (int i = 0; i < windows.size(); i++) {
            DailyWindow window = windows.get(i);
            if (!window.start().isBefore(window.end())) {
                return refusal(i, "does not start before it ends");
            }
            if (windows.subList(0, i).stream().anyMatch(window::overlaps)) {
                return refusal(i, "overlaps another window");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(int index, String reason) {
        return Optional.of(new Refusal(CreateTaskStatus.INVALID_PARAMETER, "allowSendTime[" + index + "]", reason));
    }
}

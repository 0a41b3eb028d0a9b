package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.TaskStatus;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cancels tasks. Thread-safe. */
public final class Cancellations {

    private final TaskBook book;
    private final Assumptions vendor;

    public Cancellations(TaskBook book) {
        this.book = book;
        this.vendor = book.vendor();
    }

    /** Cancels all or none of them; with the assumption that each is on its own, those that can be cancelled. */
    public Change cancel(List<Long> ids) {
        return book.read(now -> {
            List<Change> wanted = ids.stream().map(id -> judge(id, now)).toList();
            Optional<Change> wrong =
                    wanted.stream().filter(change -> change != Change.DONE).findFirst();
            boolean alone = vendor.hold(Assumption.CANCEL_EACH_ALONE) && wanted.contains(Change.DONE);
            if (wrong.isPresent() && !alone) {
                return wrong.get();
            }
            for (int i = 0; i < ids.size(); i++) {
                if (wanted.get(i) == Change.DONE) {
                    book.run(ids.get(i)).filter(run -> !run.wasCancelled()).ifPresent(run -> run.cancel(now));
                }
            }
            return Change.DONE;
        });
    }

    private Change judge(long id, Instant now) {
        return book.run(id)
                .map(run -> isCancellable(run.state(now)) ? Change.DONE : Change.WRONG_STATE)
                .orElse(Change.NOT_FOUND);
    }

    private boolean isCancellable(TaskStatus state) {
        return switch (state) {
            case WAITING, SUSPENDED -> true;
            case SUBMITTING -> !vendor.hold(Assumption.SUBMITTING_NOT_CANCELLABLE);
            case CALLING -> !vendor.hold(Assumption.CALLING_NOT_CANCELLABLE);
            case CANCELLED -> vendor.hold(Assumption.CANCEL_REPEATABLE);
            case FINISHED, SUBMISSION_FAILED -> false;
        };
    }
}

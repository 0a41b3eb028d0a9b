package dev.callwright.runtime.internal;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Stage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A submit under way. It cannot be abandoned, only given up: what became of the request stays to be told. */
public final class PendingSubmit extends CompletableFuture<SubmitOutcome> {

    private final Sending sending;
    private final AnswerClassifier verdict;
    private final Spool spool;

    private PendingSubmit(Sending sending, AnswerClassifier verdict, Spool spool) {
        this.sending = sending;
        this.verdict = verdict;
        this.spool = spool;
    }

    /**
     * Sends, and returns at once.
     *
     * @param threads where what depends on the outcome runs: on the timer's thread it could hold up other submits
     */
    public static PendingSubmit start(Sending sending, AnswerClassifier verdict, Spool spool, Executor threads) {
        PendingSubmit pending = new PendingSubmit(sending, verdict, spool);
        CompletableFuture<Answer> unused = sending.start().whenCompleteAsync(pending::end, threads);
        return pending;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        sending.giveUp(Stage.CANCELLED);
        return false;
    }

    /** Of a copy: ending this one early would lose what became of the request, which is on its way. */
    @Override
    public CompletableFuture<SubmitOutcome> orTimeout(long timeout, TimeUnit unit) {
        return copy().orTimeout(timeout, unit);
    }

    /** Of a copy, as {@link #orTimeout}. */
    @Override
    public CompletableFuture<SubmitOutcome> completeOnTimeout(SubmitOutcome value, long timeout, TimeUnit unit) {
        return copy().completeOnTimeout(value, timeout, unit);
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    private void end(@Nullable Answer answer, @Nullable Throwable failure) {
        spool.close();
        try {
            complete(answer == null ? verdict.of(sending.failure(orLost(failure))) : verdict.of(answer));
        } catch (RuntimeException | Error e) { // Somebody waits for this, whatever it is.
            completeExceptionally(e);
        }
    }

    private static Throwable orLost(@Nullable Throwable failure) {
        return failure == null ? new IllegalStateException("neither an answer nor a failure") : failure;
    }
}

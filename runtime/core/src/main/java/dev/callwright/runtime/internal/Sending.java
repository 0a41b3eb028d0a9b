package dev.callwright.runtime.internal;

import dev.callwright.client.Credentials;
import dev.callwright.client.NotSignedException;
import dev.callwright.runtime.SubmitOutcome.Stage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * One request under way. Runs on another thread, because a thread that waits for a socket does not notice its
 * interrupt.
 */
public final class Sending implements Callback<ResponseBody> {

    private final Call<ResponseBody> call;
    private final Evidence evidence;
    private final Duration timeout;
    private final Duration toCancel;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private volatile Stage stage = Stage.CONNECT;

    /**
     * @param timeout after which the call cancels itself
     * @param toCancel how long it may take to end once it is cancelled
     */
    Sending(Call<ResponseBody> call, Evidence evidence, Duration timeout, Duration toCancel) {
        this.call = call;
        this.evidence = evidence;
        this.timeout = timeout;
        this.toCancel = toCancel;
    }

    public Evidence evidence() {
        return evidence;
    }

    /**
     * Sends the request and waits for its end. An interrupt cancels it; the flag is kept.
     *
     * @throws SendingException when there is no answer
     */
    public Answer send() throws SendingException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SendingException(new InterruptedException(), true, Stage.INTERRUPTED);
        }
        CompletableFuture<Answer> end = start();
        try {
            return end.get();
        } catch (InterruptedException e) {
            giveUp(Stage.INTERRUPTED);
            return afterInterrupt(end);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    /** Sends the request. The future ends, whatever happens, not long after the timeout or {@link #giveUp}. */
    CompletableFuture<Answer> start() {
        endWithin(timeout.plus(toCancel));
        call.enqueue(this);
        return answer;
    }

    /** Cancels the request. An answer that was there already still counts. */
    void giveUp(Stage why) {
        stage = why;
        endWithin(toCancel);
        call.cancel();
    }

    /** Why {@link #start} ended without an answer. */
    SendingException failure(Throwable thrown) {
        boolean wrapped = thrown instanceof ExecutionException || thrown instanceof CompletionException;
        Throwable cause = wrapped && thrown.getCause() != null ? thrown.getCause() : thrown;
        cause = cause instanceof BrokenCallException && cause.getCause() != null ? cause.getCause() : cause;
        boolean ended = !(cause instanceof TimeoutException); // Ours alone: timeouts of sockets are an IOException.
        if (!ended) {
            call.cancel();
        }
        return new SendingException(cause, ended, stageOf(cause));
    }

    private Stage stageOf(Throwable cause) {
        if (cause instanceof NotSignedException) {
            return Stage.CREDENTIALS;
        }
        return cause instanceof HeldUpException ? Stage.HELD_UP : stage;
    }

    private Answer afterInterrupt(CompletableFuture<Answer> end) throws SendingException {
        try {
            return end.join();
        } catch (CompletionException e) {
            throw failure(e);
        } finally {
            Thread.currentThread().interrupt();
        }
    }

    private void endWithin(Duration limit) {
        answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onResponse(Call<ResponseBody> ended, Response<ResponseBody> response) {
        try (ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody()) {
            byte[] bytes = body == null ? new byte[0] : body.bytes();
            Optional<AnswerEnvelope> envelope = EnvelopeReader.read(bytes);
            Optional<Instant> date = Optional.ofNullable(response.headers().getInstant("Date"));
            ServerText text = new ServerText(response.raw().request().tag(Credentials.class));
            answer.complete(new Answer(response.code(), envelope, date, new AnswerBody(bytes), text));
        } catch (IOException | RuntimeException | Error e) { // Somebody waits for this, whatever it is.
            answer.completeExceptionally(e);
        }
    }

    @Override
    public void onFailure(Call<ResponseBody> ended, Throwable failure) {
        answer.completeExceptionally(failure);
    }
}

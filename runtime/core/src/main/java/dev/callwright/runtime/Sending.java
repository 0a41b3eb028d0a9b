package dev.callwright.runtime;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
final class Sending implements Callback<ResponseBody> {

    private final Call<ResponseBody> call;
    private final Evidence evidence;
    private final Duration timeout;
    private final Duration toCancel;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

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

    Evidence evidence() {
        return evidence;
    }

    /**
     * Sends the request and waits for its end. An interrupt cancels it; the flag is kept.
     *
     * @throws SendingException when there is no answer
     */
    Answer send() throws SendingException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SendingException(new InterruptedException(), true, true);
        }
        call.enqueue(this);
        try {
            return answer(timeout.plus(toCancel));
        } catch (InterruptedException e) {
            call.cancel();
            try {
                return afterCancel();
            } finally {
                Thread.currentThread().interrupt();
            }
        } catch (ExecutionException e) {
            throw new SendingException(cause(e), true, false);
        } catch (TimeoutException e) {
            call.cancel();
            throw new SendingException(e, false, false);
        }
    }

    /** An answer that was there already still counts. */
    private Answer afterCancel() throws SendingException {
        try {
            return answer(toCancel);
        } catch (ExecutionException e) {
            throw new SendingException(cause(e), true, true);
        } catch (InterruptedException | TimeoutException e) {
            throw new SendingException(e, false, true);
        }
    }

    private Answer answer(Duration wait) throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Throwable cause(ExecutionException e) {
        return e.getCause() == null ? e : e.getCause();
    }

    @Override
    public void onResponse(Call<ResponseBody> ended, Response<ResponseBody> response) {
        try (ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody()) {
            byte[] bytes = body == null ? new byte[0] : body.bytes();
            Optional<Envelope> envelope = EnvelopeReader.read(bytes);
            Optional<Instant> date = Optional.ofNullable(response.headers().getInstant("Date"));
            answer.complete(new Answer(response.code(), envelope, date, new AnswerBody(bytes)));
        } catch (IOException | RuntimeException | Error e) { // Somebody waits for this, whatever it is.
            answer.completeExceptionally(e);
        }
    }

    @Override
    public void onFailure(Call<ResponseBody> ended, Throwable failure) {
        answer.completeExceptionally(failure);
    }
}

package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** A request that does not end when it is cancelled may still be sent: it is never "not sent". */
class SendingTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @Test
    void aRequestThatOutlivesItsTimeoutHasNotEnded() {
        Stuck call = new Stuck();

        SendingException failure = failure(new Sending(call, new Evidence(), SHORT, SHORT));

        assertThat(failure.ended()).isFalse();
        assertThat(call.isCanceled()).isTrue();
    }

    @Test
    void aRequestThatOutlivesAnInterruptHasNotEnded() {
        Stuck call = new Stuck();
        call.onEnqueue = Thread.currentThread()::interrupt;

        SendingException failure = failure(new Sending(call, new Evidence(), Duration.ofMinutes(1), SHORT));

        assertThat(failure.ended()).isFalse();
        assertThat(call.isCanceled()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static SendingException failure(Sending sending) {
        return catchThrowableOfType(SendingException.class, sending::send);
    }

    /** As a look-up of a host name that hangs. */
    private static final class Stuck implements Call<ResponseBody> {

        private Runnable onEnqueue = () -> {};
        private boolean canceled;

        @Override
        public void enqueue(Callback<ResponseBody> callback) {
            onEnqueue.run();
        }

        @Override
        public void cancel() {
            canceled = true;
        }

        @Override
        public boolean isCanceled() {
            return canceled;
        }

        @Override
        public Response<ResponseBody> execute() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isExecuted() {
            return true;
        }

        @Override
        public Call<ResponseBody> clone() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Request request() {
            return new Request.Builder().url("https://api.itniotech.com").build();
        }

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }
    }
}

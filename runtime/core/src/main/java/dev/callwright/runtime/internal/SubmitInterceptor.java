package dev.callwright.runtime.internal;

import java.io.IOException;
import java.time.Clock;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * Stands before the signing: notes its time, and reads an answer in bounds before anything else may read it without.
 * Whatever is thrown leaves as an IOException.
 */
final class SubmitInterceptor implements Interceptor {

    private final Clock clock;

    SubmitInterceptor(Clock clock) {
        this.clock = clock;
    }

    /** The evidence of a call. Retrofit wraps the body, but keeps the arguments of the method that was called. */
    static Evidence evidenceOf(okhttp3.Request request) {
        Invocation invocation = request.tag(Invocation.class);
        if (invocation == null) {
            throw new IllegalStateException("[callwright/foreign-request] this client sends what the contract knows");
        }
        for (Object argument : invocation.arguments()) {
            if (argument instanceof ObservedBody body) {
                return body.evidence();
            }
        }
        return new Evidence(); // What has no body changes nothing, so nobody needs to know.
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return exchange(chain);
        } catch (RuntimeException | Error e) {
            throw new BrokenCallException(e);
        }
    }

    private Response exchange(Chain chain) throws IOException {
        evidenceOf(chain.request()).signed(clock.instant());
        Response response = chain.proceed(chain.request()
                .newBuilder()
                .header("Accept-Encoding", "identity") // A compressed answer could unpack to any size.
                .build());
        try (ResponseBody body = response.body()) {
            Framing.check(response);
            byte[] bytes = bounded(body.source());
            return response.newBuilder()
                    .body(ResponseBody.create(bytes == null ? new byte[0] : bytes, body.contentType()))
                    .build();
        }
    }

    private static byte @Nullable [] bounded(BufferedSource source) throws IOException {
        Buffer read = new Buffer();
        while (read.size() <= Answer.MAX_BYTES) {
            if (source.read(read, Answer.MAX_BYTES + 1L - read.size()) < 0) {
                return read.readByteArray();
            }
        }
        return null;
    }
}

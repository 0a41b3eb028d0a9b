package dev.callwright.client;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Signs every request with the headers {@code Api-Key}, {@code Timestamp} and {@code Sign}, and lets its body be sent
 * once only.
 *
 * <p>A signed request makes phones ring. OkHttp sends one again on its own after 408, after 503 with
 * {@code Retry-After: 0} and on a redirect that keeps the method; a body that declares itself one-shot is never
 * repeated. {@link AtMostOnce} covers the repeats that happen without an answer.
 *
 * <p>To be added with {@code addInterceptor}; a network interceptor would run after the decision to repeat.
 */
public final class SigningInterceptor implements Interceptor {

    private final Supplier<Credentials> credentials;
    private final Clock clock;

    /**
     * An interceptor that signs with what it is given at the time of each request.
     *
     * @param credentials asked once a request, so that a rotated pair is never mixed; must be safe for several threads.
     *     The request that is passed on has what it gave as a tag of its class
     * @param clock the time of signing; the service allows half an hour of difference
     */
    public SigningInterceptor(Supplier<Credentials> credentials, Clock clock) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Passes the request on, signed.
     *
     * @throws NotSignedException when the supplier failed, or gave credentials that are closed; nothing was sent
     * @throws IllegalStateException when this was added as a network interceptor
     */
    @Override
    public Response intercept(Chain chain) throws IOException {
        if (chain.connection() != null) {
            throw new IllegalStateException(
                    "[callwright/network-interceptor] SigningInterceptor cannot hold back repeats as a network "
                            + "interceptor; add it with addInterceptor");
        }
        return chain.proceed(signed(chain.request()));
    }

    private Request signed(Request request) throws NotSignedException {
        try {
            return signed(request, credentials.get());
        } catch (RuntimeException e) { // OkHttp would print it, with whatever a supplier's message quotes.
            throw new NotSignedException(e);
        }
    }

    private Request signed(Request request, Credentials account) {
        long timestamp = clock.instant().getEpochSecond();
        RequestBody body = request.body();
        return request.newBuilder()
                .tag(Credentials.class, account) // For who reads the answer, which may echo them.
                .header("Api-Key", account.apiKey())
                .header("Timestamp", Long.toString(timestamp))
                .header("Sign", Signature.of(account, timestamp))
                .method(request.method(), body == null ? null : new OneShotBody(body))
                .build();
    }
}

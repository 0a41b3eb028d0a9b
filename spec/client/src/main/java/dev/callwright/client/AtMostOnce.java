package dev.callwright.client;

import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * The settings under which OkHttp puts a request on the wire at most once, together with the one-shot body of
 * {@link SigningInterceptor}. Its defaults do not: a connection that breaks after the body was read gets the same
 * request again, and a redirect carries the signature to another host.
 */
public final class AtMostOnce {

    private AtMostOnce() {}

    /**
     * Sets a client up. Interceptors that were added already stay, and must not repeat a request either.
     *
     * @param builder changed in place
     * @return the same builder
     */
    public static OkHttpClient.Builder configure(OkHttpClient.Builder builder) {
        return builder.retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                // HTTP/2 lets a server refuse a stream that it has already read.
                .protocols(List.of(Protocol.HTTP_1_1))
                // No connection is used twice: a fresh one fails before the request is sent, a stale one in doubt after
                // it. None is kept, so the time for keeping is never reached; a short one would keep the pool busy
                // looking.
                .connectionPool(new ConnectionPool(0, 5, TimeUnit.MINUTES))
                // A challenge would be answered with the same request.
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null);
    }
}

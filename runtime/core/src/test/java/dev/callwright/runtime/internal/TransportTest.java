package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.client.Credentials;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Clock;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Settings whose lack shows only after seconds, or on other machines. */
class TransportTest {

    private static final HttpUrl SERVICE = HttpUrl.get("https://api.itniotech.com");

    @Test
    void aServiceThatThinksLongIsWaitedFor() {
        OkHttpClient http = http(SERVICE, Proxy.NO_PROXY);

        assertThat(http.readTimeoutMillis()).isZero();
        assertThat(http.writeTimeoutMillis()).isZero();
    }

    @Test
    void noSubmitWaitsForAnotherWhileItsSignatureGrowsOld() {
        OkHttpClient http = http(SERVICE, Proxy.NO_PROXY);

        assertThat(http.dispatcher().getMaxRequests()).isEqualTo(Integer.MAX_VALUE);
        assertThat(http.dispatcher().getMaxRequestsPerHost()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void onlyModernTlsIsSpokenWithAService() {
        assertThat(http(SERVICE, Proxy.NO_PROXY).connectionSpecs()).containsExactly(ConnectionSpec.MODERN_TLS);
    }

    @Test
    void theProxyIsTheOneThatWasGiven() {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy", 3128));

        assertThat(http(SERVICE, proxy).proxy()).isSameAs(proxy);
        assertThat(http(SERVICE, Proxy.NO_PROXY).proxy()).isSameAs(Proxy.NO_PROXY);
    }

    private static OkHttpClient http(HttpUrl url, Proxy proxy) {
        return Transport.http(url, () -> new Credentials("key", "secret"), Clock.systemUTC(), proxy);
    }
}

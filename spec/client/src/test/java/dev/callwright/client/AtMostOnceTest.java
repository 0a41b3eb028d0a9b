package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtMostOnceTest {

    private static final MockResponse OK = new MockResponse.Builder().build();

    private final MockWebServer server = new MockWebServer();
    private final MockWebServer elsewhere = new MockWebServer();
    private final OkHttpClient client = AtMostOnce.configure(new OkHttpClient.Builder())
            .addInterceptor(new SigningInterceptor(() -> new Credentials("key", "secret"), Clock.systemUTC()))
            .build();

    @BeforeEach
    void start() throws IOException {
        server.start();
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        server.close();
        elsewhere.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 421, 500, 503})
    void anErrorIsAnAnswerNotAReasonToRepeat(int status) throws IOException {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Retry-After", "0")
                .setHeader("WWW-Authenticate", "Basic")
                .build());
        server.enqueue(OK);

        assertThat(post(client)).isEqualTo(status);
        assertThat(server.getRequestCount()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) throws IOException {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Location", elsewhere.url("/"))
                .build());
        elsewhere.enqueue(OK);

        assertThat(post(client)).isEqualTo(status);
        assertThat(server.getRequestCount()).isOne();
        assertThat(elsewhere.getRequestCount()).isZero();
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestWasReadIsNotTriedAgain() throws IOException {
        server.enqueue(OK);
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(OK);
        post(client);

        assertThatThrownBy(() -> post(client)).isInstanceOf(IOException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void everyRequestHasAConnectionOfItsOwn() throws Exception {
        server.enqueue(OK);
        server.enqueue(OK);
        post(client);
        post(client);

        assertThat(server.takeRequest().getExchangeIndex()).isZero();
        assertThat(server.takeRequest().getExchangeIndex()).isZero();
    }

    /** One-shot bodies and fresh connections hide these two in the tests above; each must hold by itself. */
    @Test
    void noOtherWayToRepeatIsOpen() {
        assertThat(client.retryOnConnectionFailure()).isFalse();
        assertThat(client.followSslRedirects()).isFalse();
        assertThat(client.protocols()).containsExactly(Protocol.HTTP_1_1);
    }

    @Test
    void aClientThatRepeatsAndRemembersIsOverruled() throws Exception {
        OkHttpClient mine = new OkHttpClient.Builder()
                .authenticator((route, response) -> response.request())
                .cookieJar(new Remembering())
                .build();
        OkHttpClient overruled = AtMostOnce.configure(mine.newBuilder()).build();
        server.enqueue(new MockResponse.Builder()
                .code(401)
                .setHeader("Set-Cookie", "a=b")
                .build());
        server.enqueue(OK);

        assertThat(post(overruled)).isEqualTo(401);
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
        assertThat(server.getRequestCount()).isOne();
    }

    private int post(OkHttpClient through) throws IOException {
        Request request = new Request.Builder()
                .url(server.url("/"))
                .post(RequestBody.create("{}".getBytes(StandardCharsets.UTF_8)))
                .build();
        try (Response response = through.newCall(request).execute()) {
            return response.code();
        }
    }

    private static final class Remembering implements CookieJar {

        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
            return List.of(
                    new Cookie.Builder().name("a").value("b").domain(url.host()).build());
        }
    }
}

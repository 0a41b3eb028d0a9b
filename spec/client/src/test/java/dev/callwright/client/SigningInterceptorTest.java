package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInterceptorTest {

    private static final Clock PUBLISHED = Clock.fixed(Instant.ofEpochSecond(1630468800L, 999_999_999), ZoneOffset.UTC);

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void signsForTheWholeSecondOfTheClock() throws Exception {
        RecordedRequest arrived = send(signing(() -> new Credentials("bDqJFiq9", "7bz1lzh9")));

        assertThat(arrived.getHeaders().values("Api-Key")).containsExactly("bDqJFiq9");
        assertThat(arrived.getHeaders().values("Timestamp")).containsExactly("1630468800");
        assertThat(arrived.getHeaders().values("Sign")).containsExactly("05d7a50893e22a5c4bb3216ae3396c7c");
    }

    @Test
    void asksForTheCredentialsOnceARequest() throws Exception {
        Iterator<Credentials> rotation = List.of(new Credentials("old", "1"), new Credentials("new", "2"))
                .iterator();
        OkHttpClient client = signing(rotation::next);

        assertThat(send(client).getHeaders().get("Api-Key")).isEqualTo("old");
        assertThat(send(client).getHeaders().get("Api-Key")).isEqualTo("new");
    }

    @Test
    void leavesTheBodyAsItIs() throws Exception {
        RecordedRequest arrived = send(signing(() -> new Credentials("key", "secret")));

        assertThat(arrived.getBody().utf8()).isEqualTo("{}");
        assertThat(arrived.getHeaders().get("Content-Length")).isEqualTo("2");
    }

    @Test
    void refusesToBeANetworkInterceptor() {
        OkHttpClient client = new OkHttpClient.Builder()
                .addNetworkInterceptor(new SigningInterceptor(() -> new Credentials("key", "secret"), PUBLISHED))
                .build();

        assertThatThrownBy(() -> send(client))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("addInterceptor");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void sendsNothingWhenThereAreNoCredentials() {
        Credentials closed = new Credentials("key", "secret");
        closed.close();
        List<Supplier<Credentials>> failing = List.of(() -> closed, () -> {
            throw new IllegalArgumentException("canary");
        });

        for (Supplier<Credentials> credentials : failing) {
            assertThatThrownBy(() -> send(signing(credentials)))
                    .isInstanceOf(NotSignedException.class)
                    .hasMessageStartingWith("[callwright/not-signed]")
                    .hasMessageNotContaining("canary")
                    .hasNoCause();
        }
        assertThat(server.getRequestCount()).isZero();
    }

    private static OkHttpClient signing(Supplier<Credentials> credentials) {
        return new OkHttpClient.Builder()
                .addInterceptor(new SigningInterceptor(credentials, PUBLISHED))
                .build();
    }

    private RecordedRequest send(OkHttpClient client) throws IOException, InterruptedException {
        server.enqueue(new MockResponse.Builder().build());
        Request request = new Request.Builder()
                .url(server.url("/"))
                .post(RequestBody.create("{}".getBytes(StandardCharsets.UTF_8)))
                .build();
        try (Response response = client.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        return server.takeRequest();
    }
}

package dev.callwright.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.client.Credentials;
import dev.callwright.client.SigningInterceptor;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/**
 * What {@link WireMatrixTest} looks for does happen to others, so it would be seen if it happened here. In a JVM of its
 * own, which its name says to the build: whom the matrix trusts is a setting of the JVM.
 */
class DefaultsTests {

    private static final String TASK = "{\"taskName\":\"overdue-1\"}";

    private final OkHttpClient defaults =
            new OkHttpClient.Builder().callTimeout(10, TimeUnit.SECONDS).build();

    @Test
    void withRetriesARequestIsSentTwiceWhenAKeptConnectionCloses() throws IOException {
        try (AnswerServer server = new AnswerServer()) {
            post(defaults, server);
            server.posts.set(0);
            server.answer = peer -> {
                if (server.posts.get() == 1) {
                    peer.close();
                } else {
                    peer.send(Answers.ACCEPTED);
                }
            };

            assertThat(post(defaults, server)).isEqualTo(200);
            assertThat(server.posts).hasValue(2);
        }
    }

    @Test
    void aKeptConnectionIsUsedAgainAndCounted() throws IOException {
        try (AnswerServer server = new AnswerServer()) {
            post(defaults, server);
            post(defaults, server);
            assertThat(server.connections).hasValue(1);

            CallwrightClient client = server.clientBuilder().build();
            submit(client);
            submit(client);
            assertThat(server.connections).as("a submit has its own").hasValue(3);
        }
    }

    @Test
    void aRedirectTakesTheSignatureElsewhereAndIsCounted() throws IOException {
        try (AnswerServer server = new AnswerServer();
                Elsewhere elsewhere = new Elsewhere()) {
            String location = "Location: http://" + elsewhere.authority() + "/\r\n";
            server.answer = peer -> peer.send(Answers.status(302, location, ""));
            OkHttpClient signing = defaults.newBuilder()
                    .callTimeout(300, TimeUnit.MILLISECONDS) // Nobody answers elsewhere.
                    .addInterceptor(new SigningInterceptor(() -> new Credentials("key", "secret"), Clock.systemUTC()))
                    .build();
            try {
                post(signing, server);
            } catch (IOException e) {
                assertThat(elsewhere.connections).hasValue(1);
            }

            assertThat(elsewhere.bytes).hasPositiveValue();
        }
    }

    private static void submit(CallwrightClient client) {
        assertThat(client.submit(Debtor.task(), Debtor.MAPPER, Debtor.many(1))).isInstanceOf(Accepted.class);
    }

    private static int post(OkHttpClient client, AnswerServer server) throws IOException {
        Request request = new Request.Builder()
                .url(server.url())
                .post(RequestBody.create(TASK.getBytes(StandardCharsets.UTF_8)))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return response.code();
        }
    }
}

package dev.callwright.runtime.internal;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import dev.callwright.Clients;
import dev.callwright.runtime.SubmitOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that answers what it is told, and a client of it. */
final class Service implements AutoCloseable {

    static final Instant NOW = Instant.ofEpochSecond(1630468800);
    static final String KEY = "bDqJFiq9";
    static final String SECRET = "7bz1lzh9";

    final MockWebServer server = new MockWebServer();

    Service() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A builder that the settings of this machine cannot change. */
    static CallwrightClientBuilder builder() {
        return Clients.builder()
                .apiKey(KEY)
                .apiSecret(SECRET)
                .appId("2Xql9RBI")
                .allowLoopback()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .callTimeout(Duration.ofSeconds(20));
    }

    CallwrightClientBuilder clientBuilder() {
        return builder().baseUrl(server.url("/").toString());
    }

    CallwrightClient client() {
        return clientBuilder().build();
    }

    Service answers(String body) {
        return answers(new MockResponse.Builder().body(body).build());
    }

    Service answers(MockResponse answer) {
        server.enqueue(answer);
        return this;
    }

    Service accepts() {
        return answers("{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}");
    }

    SubmitOutcome submit() {
        return client().submit(Loan.task(), Loan.MAPPER, Loan.one());
    }

    RecordedRequest arrived() {
        try {
            return server.takeRequest();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    int posts() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        server.close();
    }
}

package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.Limit;
import dev.callwright.sandbox.internal.SandboxMain;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeTaskTest {

    private static final int CALLEES = (int) Limit.CALLEES_PER_TASK.max();
    private static final int CHUNK = 100;

    /** A body of some 70 MB: what a sandbox that kept it could not survive. */
    @Test
    @Timeout(60)
    void aFullTaskFitsThroughASmallHeap() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader()) {
            URI baseUrl = URI.create(out.readLine());

            HttpResponse<String> response = TestClient.send(request(baseUrl));

            assertThat(response.body()).isEqualTo("{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}");
            assertThat(out.readLine()).isEqualTo("accepted task 123123 \"a full task\", " + CALLEES + " callees");
        } finally {
            program.destroy();
        }
    }

    private static HttpRequest request(URI baseUrl) {
        try (Sandbox sameCredentials = Sandbox.start()) {
            HttpRequest signed = new TestClient(sameCredentials).signed("");
            return HttpRequest.newBuilder(signed, (name, value) -> true)
                    .uri(baseUrl.resolve(signed.uri().getPath()))
                    .POST(HttpRequest.BodyPublishers.ofInputStream(LargeTaskTest::body))
                    .build();
        }
    }

    private static InputStream body() {
        String head = "{\"appId\":\"2Xql9RBI\",\"taskName\":\"a full task\",\"agentId\":42,\"numberInfoList\":[";
        Stream<String> chunks = IntStream.range(0, CALLEES / CHUNK)
                .mapToObj(chunk -> IntStream.range(chunk * CHUNK, (chunk + 1) * CHUNK)
                        .mapToObj(LargeTaskTest::callee)
                        .collect(Collectors.joining(",", chunk == 0 ? "" : ",", "")));
        Iterator<InputStream> parts = Stream.of(Stream.of(head), chunks, Stream.of("]}"))
                .flatMap(part -> part)
                .<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private static String callee(int index) {
        return """
                {"calleeNumber":"%s","callInformation":{"name":"Somebody %d","borrow_total_money":"5000.00",\
                "due_date":"2026-02-02","due_days":"%d","platform":"a product of the lender","gender":"unknown",\
                "loan_date":"2025-08-02","loan_total_money":"12000.00","overdue_fee":"12.50",\
                "emergency_contact_name":"Somebody else %d"}}""".formatted(Body.number(index), index, index % 100, index);
    }
}

package dev.callwright.examples.benchmarks.submit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.CallwrightClient;
import dev.callwright.client.AtMostOnce;
import dev.callwright.client.Credentials;
import dev.callwright.client.SigningInterceptor;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.examples.benchmarks.encoding.DatabindTask;
import dev.callwright.examples.benchmarks.encoding.LoanAccountCalleeMapper;
import dev.callwright.examples.benchmarks.encoding.LoanAccounts;
import dev.callwright.runtime.SubmitOutcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import retrofit2.Retrofit;

/** A process that submits one task, and prints when its main began and what CPU time it took. */
public enum Fresh {
    TRANSPORT("a body that is there, Retrofit and OkHttp: what both others need") {
        @Override
        void submit(int port, int callees) throws IOException {
            send(port, new byte[callees]);
        }
    },
    DATABIND("objects with maps, an ObjectMapper, Retrofit and OkHttp") {
        @Override
        void submit(int port, int callees) throws IOException {
            send(
                    port,
                    new ObjectMapper()
                            .writeValueAsBytes(DatabindTask.of("first", "2Xql9RBI", LoanAccounts.stream(callees))));
        }
    },
    CALLWRIGHT("Callwright's submit, which checks, hashes and freezes first") {
        @Override
        void submit(int port, int callees) {
            try (CallwrightClient client = SinkClient.of(port)) {
                SubmitOutcome outcome = client.submit(
                        SinkClient.task("first"), new LoanAccountCalleeMapper(), LoanAccounts.stream(callees));
                if (!(outcome instanceof SubmitOutcome.Accepted)) {
                    throw new IllegalStateException(outcome.toString());
                }
            }
        }
    };

    private final String title;

    Fresh(String title) {
        this.title = title;
    }

    /** What it is, for a table. */
    public String title() {
        return title;
    }

    abstract void submit(int port, int callees) throws IOException;

    private static void send(int port, byte[] body) throws IOException {
        OkHttpClient http = AtMostOnce.configure(new OkHttpClient.Builder())
                .addInterceptor(
                        new SigningInterceptor(() -> new Credentials("bDqJFiq9", "7bz1lzh9"), Clock.systemUTC()))
                .build();
        VoiceGroupCallApi api = new Retrofit.Builder()
                .baseUrl("http://127.0.0.1:" + port)
                .client(http)
                .build()
                .create(VoiceGroupCallApi.class);
        int status = api.createTaskStreamed(RequestBody.create(body, MediaType.get("application/json")))
                .execute()
                .code();
        if (status != 200) {
            throw new IllegalStateException("not accepted");
        }
    }

    /**
     * Submits.
     *
     * @param args the way, the port of a sink, the number of callees
     */
    public static void main(String[] args) throws IOException {
        long began = System.nanoTime();
        valueOf(args[0]).submit(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(began);
        out.println(((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime());
    }
}

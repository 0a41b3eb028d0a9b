package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.client.ContractJson;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.runtime.KeyId;
import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmitTest {

    private final Service service = new Service().accepts();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theBodyIsTheRequestOfTheContract() throws IOException {
        List<Loan> loans =
                LongStream.range(0, 3).mapToObj(i -> Loan.of(463200000007L + i)).toList();
        service.client().submit(Loan.task(), Loan.MAPPER, loans.stream());

        CreateTaskRequest request =
                ContractJson.newMapper().readValue(service.arrived().getBody().utf8(), CreateTaskRequest.class);
        assertThat(request.appId()).isEqualTo("2Xql9RBI");
        assertThat(request.taskName()).isEqualTo("overdue-1");
        assertThat(request.numberInfoList())
                .isEqualTo(loans.stream().map(Loan.MAPPER::toModel).toList());
    }

    @Test
    void anAcceptedTaskSaysWhatWasSent() throws Exception {
        SubmitOutcome outcome = service.submit();

        byte[] body = service.arrived().getBody().toByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        assertThat(outcome).isEqualTo(new Accepted("overdue-1", new KeyId(123123), 1, body.length, hash));
        assertThat(outcome.next()).isEqualTo(NextStep.DONE);
    }

    @Test
    void aLargeBodyArrivesAsItWasWritten() {
        long callees = 20_000;
        SubmitOutcome outcome = service.client()
                .submit(
                        Loan.task(),
                        Loan.MAPPER,
                        LongStream.range(0, callees).mapToObj(i -> Loan.of(463200000000L + i)));

        String body = service.arrived().getBody().utf8();
        assertThat(body.length()).isGreaterThan(2 * Spool.MEMORY_BYTES);
        assertThat(body.getBytes(UTF_8)).hasSize((int) ((Accepted) outcome).bytes());
        assertThat(body).endsWith(new String(Loan.MAPPER.toJson(Loan.of(463200000000L + callees - 1)), UTF_8) + "]}");
        assertThat(((Accepted) outcome).calleeCount()).isEqualTo(callees);
    }

    @Test
    void progressGoesUpToTheEnd() {
        List<Long> frozen = new ArrayList<>();
        List<Long> sent = Collections.synchronizedList(new ArrayList<>());
        Accepted outcome = (Accepted) service.client()
                .submit(
                        Loan.task(),
                        Loan.MAPPER,
                        LongStream.range(0, 2_500)
                                .mapToObj(i -> Loan.of(463200000000L + i))
                                .iterator(),
                        new ProgressListener() {
                            @Override
                            public void frozen(long callees) {
                                frozen.add(callees);
                            }

                            @Override
                            public void sending(long bytesSent, long totalBytes) {
                                sent.add(bytesSent);
                            }
                        });

        assertThat(frozen).containsExactly(1_000L, 2_000L, 2_500L);
        assertThat(sent).isSorted().endsWith(outcome.bytes());
    }

    @Test
    void aListenerThatFailsWhileSendingDoesNotBreakTheRequest() {
        SubmitOutcome outcome = service.client()
                .submit(Loan.task(), Loan.MAPPER, Loan.one().iterator(), new ProgressListener() {
                    @Override
                    public void sending(long bytesSent, long totalBytes) {
                        throw new AssertionError("display");
                    }
                });

        assertThat(outcome).isInstanceOf(Accepted.class);
    }

    @Test
    void aRepeatedNumberIsSentWhenItIsAllowed() {
        SubmitOutcome outcome = service.clientBuilder()
                .allowRepeatedNumbers()
                .build()
                .submit(Loan.task(), Loan.MAPPER, List.of(Loan.of(463200000007L), Loan.of(463200000007L)));

        assertThat(((Accepted) outcome).calleeCount()).isEqualTo(2);
    }
}

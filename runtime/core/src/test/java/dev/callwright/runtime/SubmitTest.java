package dev.callwright.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.client.ContractJson;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.Recording;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmitTest {

    private final Service service = new Service().accepts();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theDocumentsExampleArrivesAsTheDocumentShowsIt() throws IOException {
        GroupCallTask task = GroupCallTask.builder()
                .taskName("I want to test Agent API-16")
                .displayNum("1008122211")
                .maxCalls(300)
                .maxRingingTime(60)
                .agentId(41)
                .enableRecording(Recording.ON)
                .calloutRate(1)
                .allowSendTime(List.of(CallingWindow.builder()
                        .strTime("18:28")
                        .endTime("19:28")
                        .build()))
                .recallFlow(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(1)
                        .recallNum(5)
                        .nodeList(Collections.nCopies(
                                5, RecallNode.builder().agentId("41").build()))
                        .build())
                .build();

        service.client().submit(task, Loan.MAPPER, Loan.one());

        RecordedRequest arrived = service.arrived();
        assertThat(arrived.getUrl().encodedPath()).isEqualTo("/voice/group/call/send/agent");
        assertThat(arrived.getHeaders().values("Content-Type")).containsExactly("application/json;charset=UTF-8");
        assertThat(arrived.getHeaders().values("Sign")).containsExactly("05d7a50893e22a5c4bb3216ae3396c7c");
        assertThat(arrived.getHeaders().values("Timestamp")).containsExactly("1630468800");
        assertThat(arrived.getHeaders().values("Api-Key")).containsExactly("bDqJFiq9");
        assertThat(arrived.getHeaders().values("Accept-Encoding")).containsExactly("identity");
        assertThat(new ObjectMapper().readTree(arrived.getBody().utf8()))
                .isEqualTo(new ObjectMapper().readTree(getClass().getResourceAsStream("document-request.json")));
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
        assertThat(outcome).isEqualTo(new Accepted("overdue-1", new TaskId(123123), 1, body.length, hash));
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

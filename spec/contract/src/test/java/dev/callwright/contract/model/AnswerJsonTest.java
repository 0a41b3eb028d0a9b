package dev.callwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.RecallStatus;
import dev.callwright.contract.TaskStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service answers and pushes is read whatever the form in which its numbers come. */
class AnswerJsonTest {

    @Test
    void bothSpellingsOfTheEnvelopeAreReadAsTextOrNumber() throws IOException {
        Envelope documented = Json.read("{\"code\":0,\"msg\":\"success\",\"data\":null}", Envelope.class);
        Envelope other = Json.read("{\"status\":\"-16\",\"reason\":\"timestamp expires\"}", Envelope.class);

        assertThat(documented.code()).isEqualTo("0");
        assertThat(documented.msg()).isEqualTo("success");
        assertThat(documented.status()).isNull();
        assertThat(other.status()).isEqualTo("-16");
        assertThat(other.reason()).isEqualTo("timestamp expires");
        assertThat(documented.succeeded()).isTrue();
        assertThat(other.statusCode()).contains("-16");
        assertThat(other.message()).contains("timestamp expires");
    }

    @Test
    void whatAnAnswerSaysOfItselfIsNotWritten() throws IOException {
        assertThat(Json.write(Envelope.builder().status("0").build())).isEqualTo("{\"status\":\"0\"}");
    }

    @Test
    void aStatusThatHasNoNameIsKept() throws IOException {
        QueryTasksResponse answer = Json.read(
                "{\"code\":\"0\",\"data\":{\"records\":[{\"taskId\":5009612345,\"status\":7,\"new\":[{}]}]}}",
                QueryTasksResponse.class);

        TaskRecord task = answer.data().records().get(0);
        assertThat(task.taskId()).isEqualTo(5_009_612_345L);
        assertThat(task.status()).isEqualTo(7);
        assertThat(TaskStatus.of(7)).isEmpty();
        assertThat(RecallStatus.of(4)).contains(RecallStatus.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1630468800000\"", "1630468800000"})
    void aTimeOfAReportIsTheSameAsTextAndAsNumber(String time) throws IOException {
        StatusReports reports =
                Json.read("{\"array\":[{\"voiceId\":\"1\",\"callTime\":" + time + "}]}", StatusReports.class);

        assertThat(reports.array())
                .singleElement()
                .extracting(StatusReport::callTime)
                .isEqualTo("1630468800000");
    }

    @Test
    void moneyOfAReportKeepsItsDigits() throws IOException {
        StatusReport report = Json.read("{\"cost\":0.01500000000000000001,\"rate\":\"0.0150\"}", StatusReport.class);

        assertThat(report.cost()).isEqualTo("0.01500000000000000001");
        assertThat(report.rate()).isEqualTo("0.0150");
    }

    @Test
    void aReportShowsNobody() {
        StatusReport report = StatusReport.builder()
                .voiceId("1000001")
                .callee("463200000007")
                .displayNum("1008122211")
                .calledInfo("canary")
                .intentCode("205")
                .build();

        assertThat(report.toString())
                .contains("voiceId=***", "callee=***", "displayNum=***", "calledInfo=***", "intentCode=205")
                .doesNotContain("1000001", "4632", "1008", "canary");
    }

    @Test
    void anAddressOfARecordingIsNotShown() {
        RecordingUrl recording =
                RecordingUrl.builder().url("https://recordings.example/canary").build();

        assertThat(recording.toString()).contains("url=***").doesNotContain("canary");
    }
}

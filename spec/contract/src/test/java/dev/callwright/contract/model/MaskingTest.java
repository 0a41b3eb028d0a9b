package dev.callwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.UnknownIntent;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private static final CalleeEntry CALLEE = CalleeEntry.builder()
            .calleeNumber("463200000007")
            .text1("canary")
            .callInformation(CallInformation.builder()
                    .name("canary")
                    .borrowTotalMoney("canary")
                    .put("canary", "canary")
                    .build())
            .build();

    @Test
    void nothingPersonalIsShown() {
        assertThat(CALLEE.toString()).contains("calleeNumber=***").doesNotContain("canary", "4632");
        assertThat(CALLEE.callInformation()).asString().contains("name=***").doesNotContain("canary");
    }

    @Test
    void aRequestShowsHowManyItCallsNotWhom() {
        CreateTaskRequest request = CreateTaskRequest.builder()
                .appId("2Xql9RBI")
                .taskName("Overdue")
                .agentId(41)
                .numberInfoList(Collections.nCopies(200_000, CALLEE))
                .build();

        assertThat(request.toString())
                .contains("taskName=Overdue", "numberInfoList=200000 items")
                .hasSizeLessThan(400);
    }

    @Test
    void aReportShowsNoIdThatLeadsToItsCallAndNoWordsOfTheOtherSide() {
        StatusReport report = read(
                Map.of(
                        "voiceId",
                        "canary",
                        "recordingFileId",
                        "canary",
                        "terminationReason",
                        "canary",
                        "sipCode",
                        "486"),
                StatusReport.class);

        assertThat(report.toString())
                .contains("voiceId=***", "recordingFileId=***", "terminationReason=***", "sipCode=486")
                .doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u000B",
                "\u001B[2K",
                "\u202E",
                "\u2066",
                "\u0000",
                "\uD800"
            })
    void textOfTheWireCannotForgeALine(String hostile) {
        Map<String, String> fields = Map.of("code", hostile, "intent", hostile, "taskName", hostile);

        assertThat(read(fields, StatusReport.class).toString())
                .contains("sipCode=null")
                .doesNotContain(hostile.substring(0, 1));
        assertThat(read(fields, TaskRecord.class).toString())
                .contains("taskName=")
                .doesNotContain(hostile.substring(0, 1));
        assertThat(read(fields, QueryTasksResponse.class).toString()).doesNotContain(hostile.substring(0, 1));
        assertThat(new UnknownIntent(hostile)).hasToString("UnknownIntent[code=***]");
    }

    @Test
    void aNumberInThePlaceOfACodeIsNotShown() {
        assertThat(Scenario.FINANCIAL_COLLECTION.intent("463200000007"))
                .hasToString("UnknownIntent[code=***]")
                .returns("Intent ***, unknown to this contract", intent -> intent.title());
        assertThat(Scenario.FINANCIAL_COLLECTION.intent("20999"))
                .hasToString("UnknownIntent[code=20999]")
                .returns("Intent 20999, unknown to this contract", intent -> intent.title());
    }

    private static <T> T read(Map<String, String> fields, Class<T> model) {
        return new JsonMapper().convertValue(fields, model);
    }
}

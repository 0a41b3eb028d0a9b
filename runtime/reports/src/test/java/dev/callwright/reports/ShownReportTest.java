package dev.callwright.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.contract.model.StatusReport;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What came is on no line of a log, whichever field it came in, however it was made. */
class ShownReportTest {

    private static final String CANARY = "463200000099";

    /** What starts or ends a line somewhere, steers a terminal, or turns the direction of text. */
    private static final List<String> HOSTILE = List.of(
            "",
            "\r\n",
            "\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000B",
            "\f",
            "\u001B[2K",
            "\u009B2K",
            "\u202E",
            "\u2066",
            "\u200F",
            "\u0000",
            "\uFEFF",
            "\uDB40\uDC41");

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}, {index}")
    @MethodSource("pushes")
    void noOutcomeShowsWhatCame(String field, String hostile) {
        Pushes pushes = new Pushes();
        String value = CANARY + hostile + "INFO forged";
        ObjectNode report = JSON.createObjectNode()
                .put("voiceId", "canary-id")
                .put("callee", Pushes.NUMBER)
                .put("recordingFileId", "canary-recording")
                .put("intentCode", "205")
                .put(field, value);
        String again = report.deepCopy().put("sipCode", "changed").toString();
        String nobodys =
                report.deepCopy().put("callee", "1").put("voiceId", "canary-2").toString();
        String twice = "{\"voiceId\":\"canary-3\"," + report.toString().substring(1);
        PushAnswer answer =
                pushes.push("[" + String.join(",", report.toString(), report.toString(), again, nobodys, twice));

        assertThat(pushes.outcomes).isNotEmpty();
        pushes.outcomes.forEach(outcome -> assertFit(outcome.toString()));
        assertFit(answer.toString());
        assertThat(pushes.outcomes)
                .filteredOn(ReportOutcome.Answered.class::isInstance)
                .allSatisfy(outcome -> {
                    CallReport call = ((ReportOutcome.Answered<Long>) outcome).report();
                    assertFit(call.toString());
                    assertFit(call.times().toString());
                    assertFit(call.charges().toString());
                });
    }

    /** Each field of a report with each hostile text. */
    static Stream<Arguments> pushes() {
        Set<String> fields = Stream.of(StatusReport.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == String.class)
                .map(Method::getName)
                .filter(name -> !name.equals("toString"))
                .collect(Collectors.toSet());
        assertThat(fields).contains("voiceId", "callee", "recordingFileId", "displayNum", "intentCode", "calledInfo");
        return fields.stream().sorted().flatMap(field -> HOSTILE.stream().map(hostile -> Arguments.of(field, hostile)));
    }

    private static void assertFit(String shown) {
        assertThat(shown)
                .doesNotContain(CANARY, Pushes.NUMBER, "canary", "forged")
                .matches("[ -~]*");
    }
}

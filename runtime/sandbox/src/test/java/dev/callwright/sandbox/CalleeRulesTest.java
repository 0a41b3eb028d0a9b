package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalleeRulesTest {

    private static final String LONG = "\"1234567890123456789012345678901\"";

    @AutoClose
    private final Sandbox sandbox = Sandbox.start();

    private final TestClient client = new TestClient(sandbox);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "/calleeNumber; \"12345\"",
                "/calleeNumber; \"1234567890123456789\"",
                "/calleeNumber; \"+463200000007\"",
                "/calleeNumber; \"46320000000a\"",
                "/calleeNumber; \"٤٦٣٢٠٠٠٠٠\"",
                "/calleeNumber; \"463200000007\\n\"",
                "/calleeNumber; 463200000007",
                "/text1; null",
                "/text1; 5000",
                "/callInformation; []",
                "/callInformation; {\"name\":null}",
                "/callInformation; {\"a key of one's own\":1}",
            })
    void refuses(String pointer, String value) {
        assertThat(client.submit(Body.of("a task").with("/numberInfoList/0" + pointer, value)))
                .isEqualTo("-22");
        assertThat(sandbox.lastRefusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.field())
                        .startsWith("numberInfoList[0].")
                        .doesNotContain("own"));
        assertThat(sandbox.tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "/calleeNumber; \"123456\"",
                "/calleeNumber; \"000000000000000000\"",
                "/text10; \"\"",
                "/callInformation; {\"a key of one's own\":\"value\"}",
                "/anythingElse; [1]",
            })
    void accepts(String pointer, String value) {
        assertThat(client.submit(Body.of("a task").with("/numberInfoList/0" + pointer, value)))
                .isEqualTo("0");
    }

    @Test
    void aCalleeThatIsNoObjectOrHasNoNumberIsRefused() {
        assertThat(client.submit(Body.of("a task").with("/numberInfoList/0", "\"463200000007\"")))
                .isEqualTo("-22");
        assertThat(client.submit(Body.of("a task").with("/numberInfoList/0", "{}")))
                .isEqualTo("-22");
        assertThat(client.submit(Body.of("a task").with("/numberInfoList/0", "null")))
                .isEqualTo("-22");
    }

    @Test
    void theFirstWrongCalleeIsNamed() {
        assertThat(client.submit(Body.of("a task").callees(9).with("/numberInfoList/7/calleeNumber", "\"1\"")))
                .isEqualTo("-22");
        assertThat(sandbox.lastRefusal())
                .map(Refusal::toString)
                .hasValue("-22 INVALID_PARAMETER: numberInfoList[7].calleeNumber, minLength 6");
    }

    @Test
    void moreCalleesThanTheLimitAreRefusedEvenIfOneIsWrong() {
        int limit = (int) Limit.CALLEES_PER_TASK.max();
        String tooMany = "{\"calleeNumber\":\"463200000007\"},".repeat(limit) + "{}";
        String task = Body.of("a task").with("/numberInfoList", "[0]").toString();

        assertThat(client.submit(task.replace("[0]", "[" + tooMany + "]"))).isEqualTo("-23");
        assertThat(sandbox.tasks()).isEmpty();
    }

    static Stream<Arguments> required() {
        return Stream.of(Scenario.values())
                .flatMap(scenario -> scenario.requiredVariables().stream()
                        .map(variable -> Arguments.of(agentOf(scenario), scenario, variable)));
    }

    @ParameterizedTest
    @MethodSource("required")
    void aVariableThatTheScenarioRequiresMustBeThere(int agent, Scenario scenario, CalleeVariable variable) {
        Body complete = Body.of("a task").with("/agentId", String.valueOf(agent));
        complete.with("/numberInfoList/0/callInformation", "{}");
        for (CalleeVariable other : scenario.requiredVariables()) {
            complete.with("/numberInfoList/0/callInformation/" + other.wireName(), "\"x\"");
        }

        Body incomplete = complete.without("/numberInfoList/0/callInformation/" + variable.wireName());

        assertThat(client.submit(incomplete)).isEqualTo("-22");
        assertThat(sandbox.lastRefusal())
                .map(Refusal::toString)
                .hasValue("-22 INVALID_PARAMETER: numberInfoList[0].callInformation." + variable.wireName()
                        + ", required by " + scenario);
    }

    @Test
    void theTextSlotStandsInForARequiredKeyOnlyOnDemand() {
        Body slots = Body.collection("a task")
                .without("/numberInfoList/0/callInformation/name")
                .with("/numberInfoList/0/text1", "\"N\"");
        assertThat(client.submit(slots)).isEqualTo("-22");
        try (Sandbox lenient = Sandbox.builder().lenient(Leniency.TEXT_FOR_KEY).start()) {
            assertThat(new TestClient(lenient).submit(slots)).isEqualTo("0");
        }
    }

    @Test
    void variablesOfOtherScenariosAreIgnored() {
        assertThat(client.submit(Body.of("a task").with("/numberInfoList/0/callInformation", "{\"name\":\"N\"}")))
                .isEqualTo("0");
    }

    @Test
    void aTextSlotIsFilledOnceUnlessToldOtherwise() {
        Body twice = Body.collection("a task").with("/numberInfoList/0/text3", "\"2026-02-03\"");
        assertThat(client.submit(twice)).isEqualTo("-22");
        assertThat(sandbox.lastRefusal())
                .map(Refusal::toString)
                .hasValue("-22 INVALID_PARAMETER: numberInfoList[0].callInformation.due_date, given as text3 too");
        assertThat(client.submit(Body.collection("disjoint").with("/numberInfoList/0/text4", "\"30\"")))
                .isEqualTo("0");
        try (Sandbox lenient = Sandbox.builder().lenient(Leniency.SLOT_TWICE).start()) {
            assertThat(new TestClient(lenient).submit(twice)).isEqualTo("0");
        }
    }

    @Test
    void aTextThatIsTooLongIsCutUnlessToldOtherwise() {
        Body body = Body.collection("a task")
                .with("/numberInfoList/0/text9", LONG)
                .with("/numberInfoList/0/callInformation/name", LONG);
        assertThat(client.submit(body)).isEqualTo("0");
        assertThat(sandbox.tasks().get(0).cutTexts()).isEqualTo(2);
        try (Sandbox strict = Sandbox.builder().strict(Strictness.LONG_TEXT).start()) {
            assertThat(new TestClient(strict).submit(body)).isEqualTo("-22");
        }
    }

    @Test
    void theSameNumberMayStandInTheListTwice() {
        assertThat(client.submit(Body.of("a task")
                        .with(
                                "/numberInfoList",
                                "[{\"calleeNumber\":\"463200000007\"},{\"calleeNumber\":\"463200000007\"}]")))
                .isEqualTo("0");
        sandbox.completeCalls();
        assertThat(sandbox.callsTo("463200000007")).isEqualTo(2);
    }

    @Test
    void theAgentMayFollowTheCallees() {
        assertThat(client.submit("""
                        {"numberInfoList":[{"calleeNumber":"463200000007"}],"taskName":"a task","appId":"2Xql9RBI","agentId":41}""")).isEqualTo("-22");
    }

    private static int agentOf(Scenario scenario) {
        return switch (scenario) {
            case FINANCIAL_COLLECTION -> 41;
            case EMERGENCY_CONTACT_RELAY -> 42;
            case FINANCIAL_MARKETING -> 43;
        };
    }
}

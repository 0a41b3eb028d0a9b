package dev.callwright.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.UnknownIntent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportedIntentTest {

    private static final List<Intent> EVERY_INTENT = Stream.of(IntentTable.values())
            .<Intent>flatMap(table -> table.intents().stream())
            .toList();

    private final Pushes pushes = new Pushes();

    @ParameterizedTest
    @MethodSource("ownIntents")
    void everyCodeOfOneScenarioTellsIt(Scenario scenario, Intent intent) {
        assertThat(outcome("\"intentCode\":\"" + intent.code() + "\""))
                .isInstanceOfSatisfying(ReportOutcome.Answered.class, answered -> {
                    assertThat(answered.intent()).isEqualTo(scenario.intent(intent.code()));
                    assertThat(answered.report().scenario()).contains(scenario);
                    assertThat(answered.next())
                            .isEqualTo(answered.intent().isTerminal() ? ReportStep.STOP_CALLING : ReportStep.FOLLOW_UP);
                });
    }

    static Stream<Arguments> ownIntents() {
        return Stream.of(Scenario.values())
                .flatMap(scenario -> scenario.intentTables().stream()
                        .filter(table -> table != IntentTable.GLOBAL)
                        .flatMap(table -> table.intents().stream())
                        .map(intent -> Arguments.of(scenario, intent)));
    }

    @ParameterizedTest
    @EnumSource
    void aGlobalIntentTellsNoScenarioAndNobodyAnswered(GlobalIntent intent) {
        ReportOutcome<Long> outcome = outcome("\"intentCode\":" + intent.code());

        Class<?> expected =
                intent == GlobalIntent.NOT_CALLED ? ReportOutcome.NotCalled.class : ReportOutcome.NotConnected.class;
        assertThat(outcome).isInstanceOf(expected);
        assertThat(outcome.next()).isEqualTo(ReportStep.LEAVE_TO_RECALL);
        assertThat(outcome.toString()).doesNotContain("scenario");
    }

    @Test
    void aCodeInThePlaceOfTheWordsIsACode() {
        assertThat(outcome("\"intent\":\"205\"")).isInstanceOf(ReportOutcome.Answered.class);
        assertThat(outcome("\"intentCode\":\"\",\"intent\":205")).isInstanceOf(ReportOutcome.Answered.class);
    }

    @Test
    void wordsAreMatchedAsTheyAreWhenThereIsNoCode() {
        String words = Scenario.FINANCIAL_COLLECTION.intent("205").title();

        assertThat(outcome("\"intent\":\"" + words + "\"")).isInstanceOf(ReportOutcome.Answered.class);
        assertThat(outcome("\"intent\":\"" + words + ".\"")).isInstanceOf(ReportOutcome.Unclear.class);
    }

    @Test
    void wordsOfSeveralCodesTellNoneUnlessTheAgentIsTold() {
        Intent collection = EVERY_INTENT.stream()
                .filter(intent -> intent.table().equals(Optional.of(IntentTable.FINANCIAL_COLLECTION_V2)))
                .filter(intent -> EVERY_INTENT.stream()
                        .anyMatch(other -> other.title().equals(intent.title())
                                && !other.code().equals(intent.code())))
                .findFirst()
                .orElseThrow();
        String words = "\"scriptId\":41,\"intent\":\"" + collection.title() + "\"";
        assertThat(outcome(words)).isInstanceOf(ReportOutcome.Unclear.class);

        Pushes told = new Pushes(builder -> builder.agent(41, Scenario.FINANCIAL_COLLECTION));
        assertThat(told.report(words).intent()).contains(collection);
    }

    @Test
    void theCodeDecidesAgainstTheWords() {
        String words = Scenario.FINANCIAL_COLLECTION.intent("205").title();

        assertThat(outcome("\"intentCode\":\"206\",\"intent\":\"" + words + "\""))
                .isInstanceOfSatisfying(
                        ReportOutcome.Answered.class,
                        answered -> assertThat(answered.intent().code()).isEqualTo("206"));
    }

    @Test
    void anUnknownCodeIsKept() {
        assertThat(outcome("\"intentCode\":\"101\"")).isInstanceOfSatisfying(ReportOutcome.Unclear.class, unclear -> {
            assertThat(unclear.report().intent()).contains(new UnknownIntent("101"));
            assertThat(unclear.report().scenario()).isEmpty();
            assertThat(unclear.next()).isEqualTo(ReportStep.CLARIFY);
        });
    }

    @Test
    void anAgentThatIsToldDecidesWhichTablesCount() {
        Pushes told = new Pushes(builder -> builder.agent(41, Scenario.FINANCIAL_MARKETING));
        told.push("[" + report("1", "\"scriptId\":41,\"intentCode\":\"205\"") + ","
                + report("2", "\"scriptId\":\"41\",\"intentCode\":\"305\"") + ","
                + report("3", "\"scriptId\":42,\"intentCode\":\"205\"") + "]");

        assertThat(told.outcomes.get(0)).isInstanceOfSatisfying(ReportOutcome.Unclear.class, unclear -> {
            assertThat(unclear.report().intent()).contains(new UnknownIntent("205"));
            assertThat(unclear.report().scenario()).contains(Scenario.FINANCIAL_MARKETING);
        });
        assertThat(told.outcomes.get(1)).isInstanceOf(ReportOutcome.Answered.class);
        assertThat(told.outcomes.get(2)).isInstanceOf(ReportOutcome.Answered.class);
    }

    @Test
    void noOutcomeShowsAKeyOrANumber() {
        Stream.of(
                        "\"intentCode\":205",
                        "\"intentCode\":99999",
                        "\"intentCode\":99998",
                        "\"intentCode\":1",
                        "\"cost\":7.5")
                .map(this::outcome)
                .forEach(outcome -> assertThat(outcome.toString())
                        .doesNotContain(Pushes.NUMBER)
                        .doesNotContain("7")
                        .contains("voiceId=***"));
    }

    private ReportOutcome<Long> outcome(String fields) {
        pushes.push("[" + report(Integer.toString(pushes.outcomes.size()), fields) + "]");
        return pushes.outcomes.get(pushes.outcomes.size() - 1);
    }

    private static String report(String voiceId, String fields) {
        return "{\"voiceId\":\"" + voiceId + "\",\"callee\":\"" + Pushes.NUMBER + "\"," + fields + "}";
    }
}

package dev.callwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generated enums do, whatever the spec lists. */
class VocabularyTest {

    @ParameterizedTest
    @MethodSource("everyIntent")
    void everyCodeFindsItsIntentAgain(Intent intent) {
        assertThat(intent.table().orElseThrow().find(intent.code())).containsSame(intent);
    }

    static Stream<Intent> everyIntent() {
        return Arrays.stream(IntentTable.values()).flatMap(table -> table.intents().stream());
    }

    @ParameterizedTest
    @EnumSource
    void everyScenarioKnowsTheGlobalIntents(Scenario scenario) {
        assertThat(scenario.intent("99998")).isSameAs(GlobalIntent.NOT_CALLED);
        assertThat(scenario.intent("99999")).isSameAs(GlobalIntent.NOT_CONNECTED);
    }

    @Test
    void codesAreMatchedWhole() {
        assertThat(Scenario.FINANCIAL_COLLECTION.intent("201")).isSameAs(FinancialCollectionV1Intent.VOICEMAIL);
        assertThat(Scenario.FINANCIAL_COLLECTION.intent("2010")).isSameAs(FinancialCollectionV2Intent.ALREADY_PAID);
        assertThat(Scenario.FINANCIAL_COLLECTION.intent("20")).isEqualTo(new UnknownIntent("20"));
    }

    @Test
    void anIntentThatSettlesTheMatterIsTerminal() {
        assertThat(FinancialCollectionV2Intent.WRONG_NUMBER.isTerminal()).isTrue();
        assertThat(FinancialCollectionV2Intent.NO_RESPONSE.isTerminal()).isFalse();
        assertThat(new UnknownIntent("2016").isTerminal()).isFalse();
    }

    @Test
    void aCodeThatNoTableListsIsKept() {
        assertThat(FinancialMarketingIntent.of("303")).isEqualTo(new UnknownIntent("303"));
        assertThat(new UnknownIntent("303").table()).isEmpty();
        // Of another scenario: unknown here, though not elsewhere.
        assertThat(Scenario.FINANCIAL_COLLECTION.intent("305")).isEqualTo(new UnknownIntent("305"));
    }

    @Test
    void aCodeBelongsToItsOperation() {
        assertThat(CreateTaskStatus.of("-41")).contains(CreateTaskStatus.TASK_NAME_EXISTS);
        assertThat(CreateTaskStatus.of("-10")).isEmpty();
        assertThat(CancelTasksStatus.of("-41")).isEmpty();
    }

    @Test
    void theVendorsWordsLeadToACode() {
        assertThat(Arrays.stream(CreateTaskStatus.values())
                        .filter(status -> status.vendorText()
                                .filter("Port program unusual"::equals)
                                .isPresent()))
                .containsExactly(CreateTaskStatus.SYSTEM_ERROR);
        assertThat(GetBalanceStatus.ACCOUNT_LOCKED.vendorText()).isEmpty();
    }

    @Test
    void aCodeThatMayBeAboutOneOfSeveralTasksTellsNothingOfTheOthers() {
        assertThat(CancelTasksStatus.DATA_NOT_FOUND.meaning()).isEqualTo(StatusMeaning.UNKNOWN);
        assertThat(CancelTasksStatus.TASK_NOT_SUITABLE.meaning()).isEqualTo(StatusMeaning.UNKNOWN);
    }

    @Test
    void aNumberWithoutANameIsNone() {
        assertThat(TaskStatus.of(7)).isEmpty();
        assertThat(RecallStatus.of(4)).contains(RecallStatus.FAILED);
    }

    @Test
    void aLimitIncludesItsEnds() {
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(5)).isFalse();
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(6)).isTrue();
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(18)).isTrue();
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(19)).isFalse();
    }
}

package dev.callwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary says what the vendor's document says, of which this test holds a transcription of its own. */
class DocumentTest {

    @Test
    void everyRowOfEveryEncodingTableIsThereWithItsNameAndRemark() throws IOException {
        assertThat(Arrays.stream(IntentTable.values())
                        .flatMap(table -> table.intents().stream().map(intent -> row(table, intent))))
                .containsExactlyElementsOf(documentIntents())
                .hasSize(47);
    }

    @Test
    void someCodesStandInTwoTables() throws IOException {
        assertThat(documentIntents().stream()
                        .map(row -> row.split("\\|", -1)[1])
                        .distinct())
                .hasSize(41);
    }

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
    void intentsThatSettleTheMatterAreTerminal() {
        assertThat(everyIntent().filter(Intent::isTerminal))
                .extracting(intent -> intent.table().orElseThrow() + " " + intent)
                .containsExactly(
                        "FINANCIAL_COLLECTION_V1 DENIES_LOAN",
                        "FINANCIAL_COLLECTION_V1 ALREADY_PAID",
                        "FINANCIAL_COLLECTION_V2 HARASSMENT_CLAIM",
                        "FINANCIAL_COLLECTION_V2 WRONG_NUMBER",
                        "FINANCIAL_COLLECTION_V2 DENIES_LOAN_NOT_APPLIED",
                        "FINANCIAL_COLLECTION_V2 DENIES_LOAN_NOT_RECEIVED",
                        "FINANCIAL_COLLECTION_V2 DENIES_LOAN_OTHER",
                        "FINANCIAL_COLLECTION_V2 ALREADY_PAID",
                        "FINANCIAL_MARKETING NOT_INTERESTED",
                        "EMERGENCY_CONTACT_CONVEYANCE REFUSES_TO_CONVEY",
                        "EMERGENCY_CONTACT_CONVEYANCE DOES_NOT_KNOW_DEBTOR",
                        "EMERGENCY_CONTACT_CONVEYANCE NON_TARGET_CONTACT",
                        "EMERGENCY_CONTACT_CONVEYANCE HARASSMENT_CLAIM");
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
    void theTenBusinessNamesFillTheTenTextSlotsInTheirOrder() {
        assertThat(Arrays.stream(CalleeVariable.values()).filter(CalleeVariable::inCallInformation))
                .extracting(variable -> variable.wireName() + " " + variable.slot())
                .containsExactly(
                        "name text1",
                        "borrow_total_money text2",
                        "due_date text3",
                        "due_days text4",
                        "platform text5",
                        "gender text6",
                        "loan_date text7",
                        "loan_total_money text8",
                        "overdue_fee text9",
                        "emergency_contact_name text10");
        assertThat(CalleeVariable.values()).hasSize(20).allMatch(variable -> variable.maxLength() == 30);
    }

    @Test
    void eachScenarioRequiresWhatTheDocumentMarks() {
        assertThat(Scenario.FINANCIAL_COLLECTION.requiredVariables())
                .containsExactly(CalleeVariable.NAME, CalleeVariable.BORROW_TOTAL_MONEY, CalleeVariable.DUE_DATE);
        assertThat(Scenario.EMERGENCY_CONTACT_RELAY.requiredVariables())
                .containsExactly(
                        CalleeVariable.NAME,
                        CalleeVariable.BORROW_TOTAL_MONEY,
                        CalleeVariable.DUE_DATE,
                        CalleeVariable.EMERGENCY_CONTACT_NAME);
        assertThat(Scenario.FINANCIAL_MARKETING.requiredVariables()).isEmpty();
        assertThat(Scenario.FINANCIAL_MARKETING.allowsCallInformation()).isFalse();
    }

    @Test
    void theNineteenStatusCodesAreThere() {
        assertThat(CreateTaskStatus.values())
                .extracting(CreateTaskStatus::code)
                .containsExactly(
                        "0", "-1", "-2", "-16", "-18", "-20", "-21", "-22", "-23", "-24", "-26", "-34", "-37", "-38",
                        "-39", "-41", "-42", "-60", "-68");
        assertThat(CreateTaskStatus.of("-41")).contains(CreateTaskStatus.TASK_NAME_EXISTS);
        assertThat(CreateTaskStatus.of("-10")).isEmpty();
    }

    @Test
    void eachOperationHasCodesOfItsOwn() {
        assertThat(QueryTasksStatus.values())
                .extracting(QueryTasksStatus::code)
                .containsExactly("0", "-1", "-2", "-16", "-18", "-22");
        assertThat(CancelTasksStatus.values())
                .extracting(CancelTasksStatus::code)
                .containsExactly("0", "-1", "-2", "-16", "-18", "-20", "-21", "-22", "-23", "-24", "-54");
        assertThat(CancelTasksStatus.of("-41")).isEmpty();
        assertThat(GetRecallFlowStatus.values())
                .extracting(GetRecallFlowStatus::code)
                .containsExactly("0", "-1", "-2", "-16", "-18", "-22");
        assertThat(UpdateRecallFlowStatus.values())
                .extracting(UpdateRecallFlowStatus::code)
                .containsExactly("0", "-1", "-2", "-16", "-18", "-22");
        assertThat(CancelRecallFlowStatus.values())
                .extracting(CancelRecallFlowStatus::code)
                .containsExactly("0", "-1", "-2", "-16", "-18", "-22");
        assertThat(GetRecordingUrlStatus.values())
                .extracting(GetRecordingUrlStatus::code)
                .containsExactly("0", "-1", "-2", "-16", "-18", "-22");
        assertThat(GetBalanceStatus.values())
                .extracting(GetBalanceStatus::code)
                .containsExactly("0", "-1", "-2", "-13", "-16", "-18");
    }

    @Test
    void aCodeThatMayBeAboutOneOfSeveralTasksTellsNothingOfTheOthers() {
        assertThat(Arrays.stream(CancelTasksStatus.values())
                        .filter(status -> status.meaning() == StatusMeaning.UNKNOWN))
                .extracting(CancelTasksStatus::code)
                .containsExactly("-18", "-20", "-21", "-24", "-54");
    }

    @Test
    void aTaskHasSevenStatuses() {
        assertThat(TaskStatus.values())
                .extracting(status -> status.value() + " " + status.name())
                .containsExactly(
                        "0 WAITING",
                        "1 CALLING",
                        "2 FINISHED",
                        "3 SUBMISSION_FAILED",
                        "4 CANCELLED",
                        "5 SUSPENDED",
                        "6 SUBMITTING");
        assertThat(TaskStatus.of(7)).isEmpty();
    }

    @Test
    void aRecallFlowAndItsNodesHaveFiveStatuses() {
        assertThat(RecallStatus.values())
                .extracting(status -> status.value() + " " + status.name())
                .containsExactly("0 PENDING", "1 IN_PROGRESS", "2 COMPLETED", "3 CANCELLED", "4 FAILED");
    }

    @Test
    void theLimitsAreTheDocuments() {
        assertThat(Limit.values())
                .extracting(limit -> limit.name() + " " + limit)
                .containsExactly(
                        "DISPLAY_NUMBER_DIGITS 0 to 20",
                        "TASK_NAME_LENGTH 2 to 64",
                        "CALL_SECONDS 1 to 999",
                        "CALLING_WINDOWS 0 to 3",
                        "RINGING_SECONDS 10 to 120",
                        "AGENT_ID 1 to 2147483647",
                        "CALLEES_PER_TASK 1 to 200000",
                        "RECALL_INTERVAL_MINUTES 1 to 1440",
                        "RECALL_COUNT 1 to 10",
                        "CALLEE_NUMBER_DIGITS 6 to 18",
                        "TASKS_PER_PAGE 1 to 100",
                        "RECALL_FLOWS_PER_PAGE 1 to 100",
                        "TIMESTAMP_AGE_SECONDS 0 to 1800");
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(5)).isFalse();
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(6)).isTrue();
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(18)).isTrue();
        assertThat(Limit.CALLEE_NUMBER_DIGITS.allows(19)).isFalse();
    }

    private static String row(IntentTable table, Intent intent) {
        return String.join(
                "|",
                table.name(),
                intent.code(),
                intent.title(),
                intent.remark().orElse(""));
    }

    /** Lines of table, code, name and remark. */
    private static List<String> documentIntents() throws IOException {
        try (InputStream in = Objects.requireNonNull(DocumentTest.class.getResourceAsStream("document-intents.txt"))) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }
}

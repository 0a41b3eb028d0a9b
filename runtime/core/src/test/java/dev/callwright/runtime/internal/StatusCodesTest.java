package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.AcceptedWithoutId;
import dev.callwright.runtime.SubmitOutcome.Busy;
import dev.callwright.runtime.SubmitOutcome.ClockSkew;
import dev.callwright.runtime.SubmitOutcome.NameConflict;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodesTest {

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentedCodeHasItsOutcome(CreateTaskStatus status) {
        SubmitOutcome outcome = service.answers("{\"code\":\"" + status.code() + "\",\"msg\":\"m\"}")
                .submit();

        assertThat(outcome)
                .isInstanceOf(
                        switch (status.meaning()) {
                            case ACCEPTED -> AcceptedWithoutId.class;
                            case REJECTED -> Rejected.class;
                            case BUSY -> Busy.class;
                            case CLOCK_SKEW -> ClockSkew.class;
                            case NAME_TAKEN -> NameConflict.class;
                            case UNKNOWN -> Unknown.class;
                        });
        assertThat(service.posts()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void aCodeMayComeAsANumberOrUnderItsOtherName(CreateTaskStatus status) {
        SubmitOutcome asText =
                service.answers("{\"code\":\"" + status.code() + "\"}").submit();
        SubmitOutcome asNumber =
                service.answers("{\"status\":" + status.code() + "}").submit();

        assertThat(asNumber).isEqualTo(asText);
    }

    @Test
    void aRejectionTellsCodeAndText() {
        assertThat(service.answers("{\"code\":\"-60\",\"msg\":\"no template\"}").submit())
                .isEqualTo(new Rejected("overdue-1", CreateTaskStatus.AGENT_NOT_FOUND, "no template"));
    }

    @Test
    void anUndocumentedCodeIsADoubtUntilTheSignatureHasExpired() {
        Unknown unknown = (Unknown) service.answers("{\"code\":\"-4711\"}").submit();

        assertThat(unknown.evidence().code()).contains("-4711");
        assertThat(unknown.evidence().bodyComplete()).isTrue();
        assertThat(unknown.next()).isEqualTo(NextStep.LOOK_UP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 01 Sep 2021 04:00:00 GMT | 65", // The clocks agree, as a proxy may say.
                "Wed, 01 Sep 2021 03:40:00 GMT | 65", // Ours is ahead, by no more than is allowed for anyway.
                "Wed, 01 Sep 2021 03:15:00 GMT | 80", // Ours is further ahead: the signature is taken for longer.
                "Thu, 01 Jan 1970 00:00:00 GMT | 95", // Nobody takes a signature for half a century.
                "Wed, 01 Sep 2021 04:20:00 GMT | 65", // Ours is late: it takes it for less, which is not relied on.
                "Fri, 01 Jan 2100 00:00:00 GMT | 65",
                "nothing | 65" // Ours may be ahead by half an hour.
            })
    void aDoubtLastsUntilTheServiceTakesTheSignatureNoMore(String date, int minutes) {
        MockResponse answer = new MockResponse.Builder()
                .setHeader("Date", date)
                .body("{\"code\":\"-18\"}")
                .build();

        Unknown unknown = (Unknown) service.answers(answer).submit();

        assertThat(unknown.notBefore()).isEqualTo(Service.NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aGatewaysOwnJsonIsNoAnswerOfTheService() {
        MockResponse notFound = new MockResponse.Builder()
                .code(404)
                .body("{\"timestamp\":\"x\",\"status\":404,\"error\":\"Not Found\"}")
                .build();

        assertThat(service.answers(notFound).submit())
                .isInstanceOfSatisfying(
                        Unknown.class,
                        it -> assertThat(it.evidence().httpStatus()).hasValue(404));
    }

    @Test
    void aRefusedTimestampTellsHowFarTheClocksAreApart() {
        MockResponse late = new MockResponse.Builder()
                .setHeader("Date", "Wed, 01 Sep 2021 05:00:00 GMT")
                .body("{\"code\":\"-16\"}")
                .build();

        assertThat(service.answers(late).submit())
                .isEqualTo(new ClockSkew("overdue-1", Optional.of(Duration.ofHours(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1630468800"})
    void anUnreadableDateIsNoDate(String date) {
        MockResponse late = new MockResponse.Builder()
                .setHeader("Date", date)
                .body("{\"code\":\"-16\"}")
                .build();

        assertThat(service.answers(late).submit()).isEqualTo(new ClockSkew("overdue-1", Optional.empty()));
    }

    @Test
    void anHttpErrorProvesNothing() {
        CallwrightClient client = service.client();
        for (int status = 300; status <= 599; status++) {
            service.answers(
                    new MockResponse.Builder().code(status).body("<html>").build());
            SubmitOutcome outcome = client.submit(Loan.task(), Loan.MAPPER, Loan.one());

            assertThat(outcome).as("%d", status).isInstanceOf(Unknown.class);
            assertThat(outcome.next()).isEqualTo(NextStep.LOOK_UP);
        }
        assertThat(service.posts()).isEqualTo(300);
    }

    @Test
    void successUnderAnHttpErrorIsADoubt() {
        CallwrightClient client = service.client();
        for (int status = 300; status <= 599; status++) {
            service.answers(new MockResponse.Builder()
                    .code(status)
                    .body("{\"code\":\"0\",\"data\":1}")
                    .build());

            assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one()))
                    .as("%d", status)
                    .isInstanceOf(Unknown.class);
        }
    }

    @Test
    void theServicesRefusalUnderAnHttpErrorIsItsRefusal() {
        MockResponse refusal =
                new MockResponse.Builder().code(401).body("{\"code\":\"-1\"}").build();

        SubmitOutcome outcome = service.answers(refusal).submit();

        assertThat(outcome).isInstanceOf(Rejected.class);
        assertThat(outcome.toString())
                .contains(", hint=" + ((Rejected) outcome).status().hint().orElseThrow());
    }
}

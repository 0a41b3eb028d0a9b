package dev.callwright.campaign.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.campaign.CallingHours;
import dev.callwright.campaign.LegalBasis;
import dev.callwright.campaign.RecallBudget;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import dev.callwright.task.GroupCall;
import dev.callwright.task.Recalls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

    private static final Clock SUMMER = Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Clock BEFORE_CHANGE = Clock.fixed(Instant.parse("2026-10-24T00:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId SERVICE = ZoneOffset.ofHours(8);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Violations violations = new Violations();

    @ParameterizedTest(name = "{0} to {1} in {2} is {3} for a service at +08:00")
    @CsvSource({
        "08:00, 21:00, Asia/Manila,      08:00-21:00",
        "08:00, 21:00, Europe/Berlin,    14:00-23:59 00:00-03:00",
        "08:00, 18:00, Europe/Berlin,    14:00-23:59",
        "09:00, 20:00, Asia/Kolkata,     11:30-22:30",
        "08:00, 21:00, America/New_York, 20:00-23:59 00:00-09:00",
    })
    void hoursAreWrittenIntoATaskOnTheServicesClock(LocalTime from, LocalTime to, ZoneId zone, String expected) {
        Policies policies = hours(from, to, zone, SUMMER, Duration.ofDays(1));

        GroupCallTask task = policies.complete(task().build());

        assertThat(task.allowSendTime())
                .extracting(window -> window.strTime() + "-" + window.endTime())
                .containsExactly(expected.split(" "));
        policies.check(task, Scenario.FINANCIAL_COLLECTION, violations);
        assertThat(violations.kept()).isEmpty();
    }

    @Test
    void windowsOfTheTaskStayAndMustBeWithinTheHours() {
        Policies policies = hours(LocalTime.of(8, 0), LocalTime.of(21, 0), BERLIN, SUMMER, Duration.ofDays(1));
        GroupCallTask within =
                task().window(LocalTime.of(14, 0), LocalTime.of(18, 0)).build();
        GroupCallTask tooEarly =
                task().window(LocalTime.of(13, 59), LocalTime.of(18, 0)).build();

        assertThat(policies.complete(within)).isEqualTo(within);
        policies.check(within, Scenario.FINANCIAL_COLLECTION, violations);
        assertThat(violations.kept()).isEmpty();
        policies.check(tooEarly, Scenario.FINANCIAL_COLLECTION, violations);
        assertThat(violations.kept()).extracting(Violation::rule).containsExactly(Rule.CALLING_HOURS);
        assertThat(violations.kept().get(0).detail()).contains("Europe/Berlin", "(the contract, 3.1)");
    }

    @Test
    void clocksThatChangeMeanwhileAreRefused() {
        Policies policies = hours(LocalTime.of(8, 0), LocalTime.of(21, 0), BERLIN, BEFORE_CHANGE, Duration.ofDays(2));

        policies.check(policies.complete(task().build()), Scenario.FINANCIAL_COLLECTION, violations);

        assertThat(violations.kept()).extracting(Violation::rule).containsExactly(Rule.CALLING_HOURS);
        assertThat(hours(LocalTime.of(8, 0), LocalTime.of(21, 0), BERLIN, BEFORE_CHANGE, Duration.ofDays(1))
                        .complete(task().build())
                        .allowSendTime())
                .hasSize(2);
    }

    @Test
    void aCalleeElsewhereIsCheckedOnItsOwnClock() {
        Policies policies = hours(LocalTime.of(8, 0), LocalTime.of(21, 0), BERLIN, SUMMER, Duration.ofDays(1));
        GroupCallTask task =
                task().window(LocalTime.of(14, 0), LocalTime.of(18, 0)).build();
        ZoneCheck zones = policies.zonesOf(task, violations);

        zones.check(0, null);
        zones.check(1, ZoneId.of("Europe/Athens"));
        zones.check(2, ZoneId.of("Europe/Lisbon"));
        zones.check(3, ZoneId.of("Europe/Lisbon"));

        assertThat(violations.kept()).extracting(Violation::index).containsExactly(2L, 3L);
    }

    @ParameterizedTest(name = "{0} times every {1} minutes: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 120 | []",
                "3 | 120 | [4 attempts; at most 3 (the contract, 3.1), 4 attempts fit into a day; at most 3 (the contract, 3.1)]",
                "2 | 59  | [59 minutes between attempts; at least 60 (the contract, 3.1)]",
            })
    void recallsMustBeWithinTheBudget(int times, int minutes, String expected) {
        Policies policies = Policies.NONE.with(new RecallBudget(3, 3, Duration.ofHours(1), "the contract, 3.1"));

        policies.check(recalling(times, minutes, task()), Scenario.FINANCIAL_COLLECTION, violations);

        assertThat(violations.kept().stream().map(Violation::detail).toList()).hasToString(expected);
        assertThat(violations.kept()).allMatch(violation -> violation.rule() == Rule.RECALL_BUDGET);
    }

    @Test
    void onlyAttemptsThatFitIntoTheWindowsCountForADay() {
        Policies policies = Policies.NONE.with(new RecallBudget(10, 2, Duration.ZERO, "the contract, 3.1"));
        GroupCall narrow = task().window(LocalTime.of(9, 0), LocalTime.of(11, 0));

        policies.check(recalling(5, 60, narrow), Scenario.FINANCIAL_COLLECTION, violations);
        assertThat(violations.kept()).isEmpty();
        policies.check(
                recalling(5, 60, narrow.window(LocalTime.of(11, 0), LocalTime.of(11, 1))),
                Scenario.FINANCIAL_COLLECTION,
                violations);
        assertThat(violations.kept().get(0).detail()).startsWith("3 attempts fit into a day");
    }

    @Test
    void emergencyContactsNeedALegalBasisAndNothingElseIsOnByItself() {
        Policies.NONE.check(task().build(), Scenario.FINANCIAL_COLLECTION, violations);
        Policies.NONE
                .with(new LegalBasis("written consent"))
                .check(task().build(), Scenario.EMERGENCY_CONTACT_RELAY, violations);
        assertThat(violations.kept()).isEmpty();

        Policies.NONE.check(task().build(), Scenario.EMERGENCY_CONTACT_RELAY, violations);
        assertThat(violations.kept()).extracting(Violation::rule).containsExactly(Rule.LEGAL_BASIS_MISSING);
    }

    @Test
    void aPolicySaysWhereItComesFrom() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new LegalBasis(" "));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new RecallBudget(1, 1, Duration.ZERO, ""));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CallingHours(LocalTime.of(8, 0), LocalTime.of(9, 0), BERLIN, ""));
    }

    private static GroupCallTask recalling(int times, int minutes, GroupCall call) {
        return call.recall(Recalls.ofFailedCalls()
                        .every(Duration.ofMinutes(minutes))
                        .times(times))
                .build();
    }

    private static GroupCall task() {
        return GroupCall.named("overdue-1").agent(41).startingNow();
    }

    private static Policies hours(LocalTime from, LocalTime to, ZoneId zone, Clock clock, Duration lasting) {
        return Policies.NONE.with(new CallingHours(from, to, zone, "the contract, 3.1"), SERVICE, lasting, clock);
    }
}

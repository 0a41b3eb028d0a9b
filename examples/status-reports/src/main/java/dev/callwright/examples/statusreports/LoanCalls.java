package dev.callwright.examples.statusreports;

import dev.callwright.contract.Intent;
import dev.callwright.reports.CallReport;
import dev.callwright.reports.ReportOutcome;
import dev.callwright.reports.ReportOutcome.Ambiguous;
import dev.callwright.reports.ReportOutcome.Answered;
import dev.callwright.reports.ReportOutcome.Changed;
import dev.callwright.reports.ReportOutcome.NotCalled;
import dev.callwright.reports.ReportOutcome.NotConnected;
import dev.callwright.reports.ReportOutcome.Unclear;
import dev.callwright.reports.ReportOutcome.Unmatched;
import dev.callwright.reports.ReportOutcome.Unreadable;
import java.sql.Timestamp;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what reports say of loans, and leaves acting on it to others. */
@Component
class LoanCalls implements Consumer<ReportOutcome<Long>> {

    private final JdbcClient database;

    LoanCalls(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void accept(ReportOutcome<Long> outcome) {
        switch (outcome.next()) {
            case FOLLOW_UP, STOP_CALLING, LEAVE_TO_RECALL -> store(outcome);
            case CLARIFY -> ask(outcome);
            case NOTHING -> {
                // Stored when it came for the first time.
            }
        }
    }

    private void store(ReportOutcome<Long> outcome) {
        if (outcome instanceof Answered<Long> answered) {
            store(answered.key(), answered.report(), outcome);
        } else if (outcome instanceof NotConnected<Long> missed) {
            store(missed.key(), missed.report(), outcome);
        } else if (outcome instanceof NotCalled<Long> missed) {
            store(missed.key(), missed.report(), outcome);
        }
    }

    private void store(long loan, CallReport report, ReportOutcome<Long> outcome) {
        database.sql("insert into loan_call values (?, ?, ?, ?, ?, ?, ?)")
                .param(report.voiceId())
                .param(loan)
                .param(report.times().called().map(Timestamp::from).orElse(null))
                .param(report.scenario().map(Enum::name).orElse(null))
                .param(report.intent().map(Intent::code).orElse(null))
                .param(outcome.next().name())
                .param(report.charges().lineCost().orElse(null))
                .update();
    }

    private void ask(ReportOutcome<Long> outcome) {
        if (outcome instanceof Unclear<Long> unclear) {
            ask(unclear.report().voiceId(), "How did the call of loan " + unclear.key() + " end?");
        } else if (outcome instanceof Ambiguous<Long> ambiguous) {
            ask(ambiguous.report().voiceId(), "Which loan was meant: " + ambiguous.keys() + "?");
        } else if (outcome instanceof Unmatched<Long> unmatched) {
            ask(unmatched.report().voiceId(), "Whose number was called?");
        } else if (outcome instanceof Changed<Long> changed) {
            askAgain(changed.now());
        } else if (outcome instanceof Unreadable<Long> unreadable) {
            keep(unreadable);
        }
    }

    /** The first report stays: nobody can tell which of the two is right. */
    private void askAgain(ReportOutcome<Long> now) {
        if (now instanceof Answered<Long> answered) {
            askAgain(answered.key(), answered.report());
        } else if (now instanceof NotConnected<Long> missed) {
            askAgain(missed.key(), missed.report());
        } else if (now instanceof NotCalled<Long> missed) {
            askAgain(missed.key(), missed.report());
        } else {
            ask(now);
        }
    }

    private void askAgain(long loan, CallReport report) {
        ask(
                report.voiceId(),
                "Did the call of loan " + loan + " end with "
                        + report.intent().map(Intent::code).orElse("nothing") + ", as its second report says?");
    }

    /** The service is not asked for it again. */
    private void keep(Unreadable<Long> report) {
        database.sql("insert into unreadable_report values (?, ?)")
                .param(report.fault().name())
                .param(report.content())
                .update();
    }

    private void ask(String voiceId, String question) {
        database.sql("insert into open_question values (?, ?)")
                .param(voiceId)
                .param(question)
                .update();
    }
}

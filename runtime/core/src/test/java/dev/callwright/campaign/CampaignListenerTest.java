package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.annotation.TooLong;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who looks on is told. */
@ExtendWith(SandboxExtension.class)
class CampaignListenerTest {

    @TempDir
    Path journals;

    @Test
    void progressIsToldInTheOrderOfTheWork(Sandbox sandbox) {
        List<String> told = new ArrayList<>();
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        CampaignListener listener = new CampaignListener() {
            @Override
            public void read(long rows) {
                told.add("read " + rows);
            }

            @Override
            public void frozen(PlannedTask task) {
                told.add("frozen " + task.index() + " " + task.callees());
            }

            @Override
            public void sending(PlannedTask task, long bytesSent, long totalBytes) {
                assertThat(totalBytes).isEqualTo(task.bytes());
                if (bytesSent == totalBytes) {
                    sent.add("sent " + task.index());
                }
            }

            @Override
            public void recorded(PlannedTask task, TaskState state) {
                told.add(state.getClass().getSimpleName() + " " + task.index());
            }
        };

        SmallCampaign.result(SmallCampaign.of(CampaignId.random(), sandbox, JournalStore.in(journals))
                        .calleesPerTask(5)
                        .listener(listener)
                        .build()
                        .run(Loan.some(CALLEES)))
                .close();

        assertThat(told)
                .containsExactly(
                        "read 10", "frozen 0 5", "frozen 1 5", "Claimed 0", "Accepted 0", "Claimed 1", "Accepted 1");
        assertThat(sent).containsExactly("sent 0", "sent 1");
    }

    @Test
    void textsThatAreSentTooLongAreToldBeforeAnythingIsSent(Sandbox sandbox) {
        List<Violation> warned = new ArrayList<>();
        CampaignListener listener = new CampaignListener() {
            @Override
            public void warned(List<Violation> warnings, long total) {
                warned.addAll(warnings);
                assertThat(total).isEqualTo(warnings.size());
                assertThat(sandbox.requests()).isZero();
            }
        };

        SmallCampaign.result(SmallCampaign.client(sandbox, Clock.systemUTC())
                        .campaign(
                                CampaignId.random(),
                                new LongNames(),
                                name -> GroupCall.named(name)
                                        .agent(41)
                                        .startingNow()
                                        .build())
                        .journal(JournalStore.in(journals))
                        .listener(listener)
                        .build()
                        .run(Loan.some(CALLEES)))
                .close();

        assertThat(warned)
                .containsExactly(
                        new Violation(7, "callInformation.name", Rule.VALUE_TOO_LONG, "40 characters; at most 30"));
        assertThat(sandbox.requests()).isOne();
    }

    /** One name is too long, and may be. */
    private static final class LongNames implements CalleeMapper<Loan> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(Loan loan, CalleeSink sink) {
            sink.number(loan.mobile());
            sink.text(CalleeVariable.NAME, "x".repeat(loan.id() == 7 ? 40 : 4), TooLong.WARN);
            sink.integer(CalleeVariable.BORROW_TOTAL_MONEY, loan.outstanding());
            sink.text(CalleeVariable.DUE_DATE, "2026-02-02");
        }
    }
}

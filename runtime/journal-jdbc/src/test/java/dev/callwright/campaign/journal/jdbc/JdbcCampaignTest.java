package dev.callwright.campaign.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.Campaign;
import dev.callwright.campaign.CampaignBuilder;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignListener;
import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.Loan;
import dev.callwright.campaign.SandboxTime;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.Results;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole campaign over a socket, with its journal in a database. */
@ExtendWith(SandboxExtension.class)
class JdbcCampaignTest {

    private static final int CALLEES = 60;
    private static final int TASKS = 20;

    private final CampaignId id = CampaignId.random();

    @Test
    void severalDeliverOneCampaignAndEverybodyIsCalledOnce(Sandbox sandbox) throws Exception {
        Callable<CampaignResult> deliver = () -> campaign(sandbox).run(Loan.some(CALLEES));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<CampaignResult> outcome : threads.invokeAll(List.of(deliver, deliver, deliver, deliver))) {
                outcome.get().close();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(sandbox.requests()).isEqualTo(TASKS);

        try (CampaignResult result = deliver.call()) {
            assertThat(result.isComplete()).isTrue();
        }
        assertThat(sandbox.requests()).isEqualTo(TASKS);
        sandbox.completeCalls();
        assertThat(sandbox.numbersCalled()).isEqualTo(CALLEES);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
    }

    @Test
    void aChangedSourceIsRefused(Sandbox sandbox) throws Exception {
        campaign(sandbox).run(Loan.some(CALLEES)).close();

        assertThat(campaign(sandbox).run(Loan.some(CALLEES - 1)).refusal())
                .get()
                .isInstanceOf(Changed.class);
        assertThat(sandbox.requests()).isEqualTo(TASKS);
    }

    @Test
    void whatItHasComeToIsReadFromTheDatabaseAndNothingIsWritten(Sandbox sandbox) {
        assertThat(journals().read(id)).isEmpty();
        assertThat(journals().find(id)).as("begun by a reader").isEmpty();
        campaign(sandbox).run(Loan.some(CALLEES)).close();

        try (Journal read = journals().read(id).orElseThrow()) {
            assertThat(Results.of(read)).hasSize(TASKS).allMatch(TaskResult.Accepted.class::isInstance);
        }
    }

    /** It is held up between its claim and its request, while another takes over and sends the task again. */
    @Test
    void aProcessThatSleepsBehindItsClaimSendsNothingWhenItWakes() {
        SandboxTime time = new SandboxTime();
        DeliveryPolicy resend = DeliveryPolicy.careful().onAbsence(DeliveryPolicy.Absence.RESEND_SAME_NAME);
        try (Sandbox sandbox = time.start(builder -> builder.assume(Assumption.NAMES_NOT_CHECKED))) {
            List<TaskResult> others = new ArrayList<>();
            CampaignListener sleepy = new CampaignListener() {
                @Override
                public void recorded(PlannedTask task, TaskState state) {
                    if (task.index() == 0 && state instanceof TaskState.Claimed && others.isEmpty()) {
                        time.waitUntil(time.instant().plus(Duration.ofMinutes(66)));
                        try (CampaignResult other =
                                builder(sandbox, time).delivery(resend).build().run(Loan.some(CALLEES))) {
                            others.addAll(other.tasks());
                        }
                    }
                }
            };
            builder(sandbox, time)
                    .listener(sleepy)
                    .build()
                    .run(Loan.some(CALLEES))
                    .close();

            assertThat(others).hasSize(TASKS).allMatch(TaskResult.Accepted.class::isInstance);
            assertThat(sandbox.requests()).isEqualTo(TASKS);
            assertThat(sandbox.mostTasksOfOneName()).isEqualTo(1);
        }
    }

    private CampaignBuilder<Loan> builder(Sandbox sandbox, SandboxTime time) {
        return builder(sandbox, (Clock) time).waiter(time);
    }

    private Campaign<Loan> campaign(Sandbox sandbox) {
        return builder(sandbox, Clock.systemUTC()).build();
    }

    private CampaignBuilder<Loan> builder(Sandbox sandbox, Clock clock) {
        CallwrightClient client = CallwrightClient.builder()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .clock(clock)
                .build();
        return client.campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name).agent(41).startingNow().build())
                .journal(journals())
                .calleesPerTask(CALLEES / TASKS);
    }

    private JournalStore journals() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + id + ";DB_CLOSE_DELAY=-1");
        return JdbcJournals.in(source).createTables();
    }
}

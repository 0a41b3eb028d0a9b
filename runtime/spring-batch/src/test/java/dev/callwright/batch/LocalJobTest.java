package dev.callwright.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignListener;
import dev.callwright.campaign.CampaignParts;
import dev.callwright.campaign.FastTime;
import dev.callwright.campaign.Loan;
import dev.callwright.campaign.RowSource;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** One process: the job repository on PostgreSQL, the journal in a file. */
@ExtendWith(SandboxExtension.class)
class LocalJobTest {

    private static final int CALLEES = 20;
    private static final int TASKS = 7;

    private static EmbeddedPostgres server;
    private static Database database;
    private static JobRepository repository;

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path journals;

    @BeforeAll
    static void start() throws Exception {
        server = Database.start();
        database = new Database(server.getJdbcUrl("postgres", "postgres"));
        repository = database.jobs();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void aCampaignIsAJobWithAPartitionForEachTask(Sandbox sandbox) throws Exception {
        JobExecution job = operator(sandbox, CampaignListener.NONE).run(id);

        assertThat(job.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(partitions(job))
                .hasSize(TASKS)
                .allSatisfy(step -> assertThat(step.getExitStatus().getExitDescription())
                        .contains(id.value())
                        .contains(": Accepted"));
        assertEverybodyIsCalledOnce(sandbox);
        assertThatThrownBy(() -> operator(sandbox, CampaignListener.NONE).run(id))
                .hasMessageStartingWith("[callwright/batch-complete] ");
    }

    @Test
    void whatFailedIsRestartedAndWhatIsDoneIsNot(Sandbox sandbox) throws Exception {
        for (int record : List.of(1, 2, 6, 9)) {
            JobExecution failed = operator(sandbox, new DyingListener(record)).run(id);
            assertThat(failed.getStatus()).isEqualTo(BatchStatus.FAILED);
        }

        JobExecution job = operator(sandbox, CampaignListener.NONE).run(id);

        assertThat(job.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(partitions(job)).hasSizeLessThan(TASKS);
        assertEverybodyIsCalledOnce(sandbox);
    }

    @Test
    void aJobThatItsDeadManagerLeftStartedIsRecovered(Sandbox sandbox) throws Exception {
        operator(sandbox, new DyingListener(4)).run(id);
        database.execute("update batch_job_execution set status = 'STARTED', end_time = null");
        database.execute(
                "update batch_step_execution set status = 'STARTED', end_time = null where status <> 'COMPLETED'");
        CampaignOperator operator = operator(sandbox, CampaignListener.NONE);

        assertThatThrownBy(() -> operator.run(id)).hasMessageStartingWith("[callwright/batch-running] ");
        assertThat(operator.recover(id).getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(operator.run(id).getStatus()).isEqualTo(BatchStatus.COMPLETED);

        assertEverybodyIsCalledOnce(sandbox);
        assertThatThrownBy(() -> operator.recover(id)).hasMessageStartingWith("[callwright/batch-recover] ");
    }

    @Test
    void aWorkerThatWritesMeanwhileDoesNotKeepAJobFromBeingRecovered(Sandbox sandbox) throws Exception {
        operator(sandbox, new DyingListener(4)).run(id);
        database.execute("update batch_job_execution set status = 'STARTED', end_time = null");
        database.execute(
                "update batch_step_execution set status = 'STARTED', end_time = null where status <> 'COMPLETED'");
        AtomicInteger writes = new AtomicInteger(3);
        JobRepository raced = before("update", repository, () -> {
            if (writes.getAndDecrement() > 0) {
                database.execute("update batch_step_execution set version = version + 1 where status = 'STARTED'");
            }
        });
        CampaignJobs jobs = new CampaignJobs(raced, any -> campaign(sandbox, CampaignListener.NONE));
        CampaignOperator operator = new CampaignOperator(Database.operator(raced), raced, jobs.local(2));

        JobExecution recovered = operator.recover(id);

        assertThat(recovered.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(recovered.getStepExecutions())
                .noneMatch(step -> step.getStatus().isRunning());
        assertThat(operator.run(id).getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertEverybodyIsCalledOnce(sandbox);
    }

    @Test
    void whatTheJobRepositoryDoesNotKnowTheJournalDoes(Sandbox sandbox) throws Exception {
        operator(sandbox, CampaignListener.NONE).run(id);
        database.execute("update batch_job_execution set status = 'UNKNOWN'");
        database.execute("update batch_step_execution set status = 'UNKNOWN' where step_name <> 'callwright-plan'");
        long sent = sandbox.tasks().size();

        assertThat(operator(sandbox, CampaignListener.NONE).run(id).getStatus()).isEqualTo(BatchStatus.COMPLETED);

        assertThat(sandbox.tasks()).hasSize(Math.toIntExact(sent));
        assertThat(sandbox.requests()).isEqualTo(TASKS);
        assertEverybodyIsCalledOnce(sandbox);
    }

    @Test
    void aRejectedTaskFailsTheJobAndSaysWhatMayBeDone(Sandbox sandbox) throws Exception {
        sandbox.inject(Fault.code("-22"));

        JobExecution job = operator(sandbox, CampaignListener.NONE).run(id);

        assertThat(job.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(partitions(job).stream().filter(step -> step.getStatus() == BatchStatus.FAILED))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.getExitStatus().getExitCode()).isEqualTo("CORRECT");
                    assertThat(step.getExitStatus().getExitDescription()).endsWith(": Rejected");
                });
    }

    @Test
    void rowsThatChangedAreRefused(Sandbox sandbox) throws Exception {
        operator(sandbox, new DyingListener(1)).run(id);
        RowSource<Loan> others = (first, count) -> Loans.rows(CALLEES)
                .rows(first, count)
                .map(loan -> new Loan(loan.id(), loan.mobile(), loan.outstanding() + 1));

        JobExecution job =
                operator(campaign(sandbox, CampaignListener.NONE, others)).run(id);

        assertThat(partitions(job).stream().map(step -> step.getExitStatus().getExitCode()))
                .contains("CHANGED");
        assertThat(sandbox.tasks()).isEmpty();
    }

    @Test
    void nothingPersonalIsInTheJobRepository(Sandbox sandbox) throws Exception {
        String number = Long.toString(Loan.of(5).mobile());
        RowSource<Loan> failing = (first, count) -> {
            throw new IllegalStateException("no row for " + number);
        };
        operator(sandbox, new DyingListener(5)).run(id);
        operator(campaign(sandbox, CampaignListener.NONE, failing)).run(id);
        operator(sandbox, CampaignListener.NONE).run(id);

        String dump = database.dump();
        assertThat(dump).contains(id.value()).contains("java.lang.IllegalStateException");
        assertThat(dump).doesNotContain(number.substring(0, 8)).doesNotContain("no row for");
    }

    /** The repository, before whose calls of a method something else happens. */
    private static JobRepository before(String method, JobRepository target, Runnable event) {
        return (JobRepository) Proxy.newProxyInstance(
                JobRepository.class.getClassLoader(),
                new Class<?>[] {JobRepository.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        event.run();
                    }
                    try {
                        return called.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private CampaignOperator operator(Sandbox sandbox, CampaignListener listener) throws Exception {
        return operator(campaign(sandbox, listener));
    }

    private CampaignParts<Loan> campaign(Sandbox sandbox, CampaignListener listener) {
        return campaign(sandbox, listener, Loans.rows(CALLEES));
    }

    private static CampaignOperator operator(CampaignParts<Loan> campaign) throws Exception {
        CampaignJobs jobs = new CampaignJobs(repository, any -> campaign);
        return new CampaignOperator(Database.operator(repository), repository, jobs.local(2));
    }

    private CampaignParts<Loan> campaign(Sandbox sandbox, CampaignListener listener, RowSource<Loan> rows) {
        return FastTime.in(Loans.campaign(id, sandbox.baseUrl(), JournalStore.in(journals)), Instant.now(), 10_000)
                .listener(listener)
                .inParts(rows);
    }

    private static List<StepExecution> partitions(JobExecution job) {
        return job.getStepExecutions().stream()
                .filter(step -> step.getStepName().contains(":"))
                .toList();
    }

    private static void assertEverybodyIsCalledOnce(Sandbox sandbox) {
        sandbox.completeCalls();
        assertThat(sandbox.numbersCalled()).isEqualTo(CALLEES);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        assertThat(sandbox.mostTasksOfOneName()).isEqualTo(1);
    }

    /** Ends deliveries in the middle, after so many entries in the journal. */
    private static final class DyingListener implements CampaignListener {

        private final AtomicInteger left;

        DyingListener(int records) {
            this.left = new AtomicInteger(records);
        }

        @Override
        public void recorded(PlannedTask task, TaskState state) {
            if (left.decrementAndGet() <= 0) {
                throw new IllegalStateException("dead");
            }
        }
    }
}

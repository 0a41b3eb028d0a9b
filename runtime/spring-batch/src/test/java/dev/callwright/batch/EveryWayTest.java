package dev.callwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignBuilder;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignParts;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.FastTime;
import dev.callwright.campaign.Loan;
import dev.callwright.campaign.PlanOutcome;
import dev.callwright.campaign.TaskPart;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.repository.JobRepository;

/** A campaign comes to the same whole, in parts and as a job, whatever the service answers to its first create. */
class EveryWayTest {

    private static final int CALLEES = 6;

    private static EmbeddedPostgres server;
    private static JobRepository repository;

    @TempDir
    Path journals;

    /** How a campaign of two tasks is delivered. */
    enum Way {
        WHOLE {
            @Override
            List<TaskResult> deliver(CampaignBuilder<Loan> campaign, CampaignId id) {
                try (CampaignResult result = campaign.build().run(Loan.some(CALLEES))) {
                    return result.tasks();
                }
            }
        },
        PARTS {
            @Override
            List<TaskResult> deliver(CampaignBuilder<Loan> campaign, CampaignId id) {
                CampaignParts<Loan> parts = campaign.inParts(Loans.rows(CALLEES));
                for (TaskPart part : ((PlanOutcome.Planned) parts.plan()).parts()) {
                    parts.deliver(part);
                }
                return parts.results();
            }
        },
        BATCH {
            @Override
            List<TaskResult> deliver(CampaignBuilder<Loan> campaign, CampaignId id) throws Exception {
                CampaignParts<Loan> parts = campaign.inParts(Loans.rows(CALLEES));
                CampaignJobs jobs = new CampaignJobs(repository, any -> parts);
                new CampaignOperator(Database.operator(repository), repository, jobs.local(1)).run(id);
                return parts.results();
            }
        };

        abstract List<TaskResult> deliver(CampaignBuilder<Loan> campaign, CampaignId id) throws Exception;
    }

    /** What the first create meets, what its task comes to, and how many creates are sent for both tasks. */
    enum Answer {
        ACCEPTED(TaskResult.Accepted.class, 2),
        BUSY(TaskResult.Accepted.class, 3, Fault.code("-37")),
        /** Both tasks are refused once, and signed again by the service's clock. */
        WRONG_CLOCK(TaskResult.Accepted.class, 4),
        REFUSED(TaskResult.Rejected.class, 2, Fault.code("-22")),
        LOST_AFTERWARDS(TaskResult.AlreadyAccepted.class, 2, Fault.lostAnswer()),
        LOST_BEFORE(TaskResult.GivenUp.class, 2, Fault.lostAnswer().beforeAcceptance()),
        GATEWAY_AFTERWARDS(
                TaskResult.AlreadyAccepted.class, 2, Fault.httpStatus(429).afterAcceptance()),
        GATEWAY_BEFORE(TaskResult.GivenUp.class, 2, Fault.httpStatus(502)),
        REPEATED_BEHIND_OUR_SOCKET(TaskResult.AlreadyAccepted.class, 2, Fault.deliveredTwice());

        private final Class<?> first;
        private final int creates;
        private final Fault[] faults;

        Answer(Class<? extends TaskResult> first, int creates, Fault... faults) {
            this.first = first;
            this.creates = creates;
            this.faults = faults;
        }

        private Duration skew() {
            return this == WRONG_CLOCK ? Duration.ofMinutes(40) : Duration.ZERO;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = Database.start();
        repository = new Database(server.getJdbcUrl("postgres", "postgres")).jobs();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    static Stream<Arguments> table() {
        return Arrays.stream(Way.values())
                .flatMap(way -> Arrays.stream(Answer.values()).map(answer -> Arguments.of(way, answer)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("table")
    void comesToTheSame(Way way, Answer answer) throws Exception {
        CampaignId id = CampaignId.random();
        Clock ours = Clock.offset(Clock.systemUTC(), answer.skew());
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.inject(answer.faults);
            CampaignBuilder<Loan> campaign = FastTime.in(
                            Loans.campaign(id, sandbox.baseUrl(), JournalStore.in(journals), ours),
                            Instant.now(),
                            10_000)
                    .delivery(DeliveryPolicy.careful());

            List<TaskResult> results = way.deliver(campaign, id);

            assertThat(results) // A job begins with whatever task it likes.
                    .extracting(Object::getClass)
                    .containsExactlyInAnyOrder(answer.first, TaskResult.Accepted.class);
            assertThat(sandbox.requests()).isEqualTo(answer.creates);
            assertThat(sandbox.mostTasksOfOneName()).isEqualTo(1);
        }
    }
}

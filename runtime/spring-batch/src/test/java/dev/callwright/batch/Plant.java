package dev.callwright.batch;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignListener;
import dev.callwright.campaign.FastTime;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.batch.core.repository.JobRepository;

/** Where the processes of a test meet, as the arguments of their command line. */
record Plant(String database, String broker, URI sandbox, long callees, Instant timeBase) {

    /** An hour and five minutes, after which a claim has expired, pass in ten seconds. */
    private static final int TIMES_FASTER = 400;

    static Plant of(String... arguments) {
        return new Plant(
                arguments[0],
                arguments[1],
                URI.create(arguments[2]),
                Long.parseLong(arguments[3]),
                Instant.parse(arguments[4]));
    }

    List<String> arguments() {
        return List.of(database, broker, sandbox.toString(), Long.toString(callees), timeBase.toString());
    }

    TaskQueue queue() {
        return new TaskQueue(
                Broker.connections(broker), "campaign-tasks", Duration.ofMillis(200), Duration.ofMillis(500));
    }

    JobRepository repository() throws Exception {
        return new Database(database).jobs();
    }

    /** Jobs that tell the test of everything that became durable. */
    CampaignJobs jobs(JobRepository repository, PrintStream out) {
        CampaignListener listener = new CampaignListener() {
            @Override
            public void recorded(PlannedTask task, TaskState state) {
                out.println(state.getClass().getSimpleName() + " " + task.index());
            }
        };
        return new CampaignJobs(
                repository,
                (CampaignId id) -> FastTime.in(
                                Loans.campaign(id, sandbox, new Database(database).journals()), timeBase, TIMES_FASTER)
                        .listener(listener)
                        .inParts(Loans.rows(callees)));
    }
}

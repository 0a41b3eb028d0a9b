package dev.callwright.batch;

import dev.callwright.campaign.CampaignId;
import java.io.PrintStream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

/** A process that manages one execution of a campaign. */
final class ManagerMain {

    private ManagerMain() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Plant plant = Plant.of(arguments);
        CampaignId id = new CampaignId(arguments[plant.arguments().size()]);
        JobRepository repository = plant.repository();
        CampaignOperator operator = new CampaignOperator(
                Database.operator(repository),
                repository,
                plant.jobs(repository, out).remote(plant.queue()));
        if (arguments[arguments.length - 1].equals("recover")) {
            operator.recover(id);
        }
        out.println("managing");
        JobExecution job = operator.run(id);
        out.println("ended " + job.getStatus() + " " + job.getExitStatus().getExitDescription());
    }
}

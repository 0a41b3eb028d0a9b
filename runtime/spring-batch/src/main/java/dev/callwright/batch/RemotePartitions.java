package dev.callwright.batch;

import dev.callwright.campaign.spi.Waiter;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Puts every partition on a queue, and waits until the job repository knows how all of them ended. */
final class RemotePartitions extends AbstractPartitionHandler {

    private final JobRepository repository;
    private final TaskQueue queue;
    private final Waiter waiter = Waiter.system();

    RemotePartitions(JobRepository repository, TaskQueue queue) {
        this.repository = repository;
        this.queue = queue;
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> partitions)
            throws JobInterruptedException {
        send(partitions);
        Set<Long> ids = partitions.stream().map(StepExecution::getId).collect(Collectors.toSet());
        while (true) {
            JobExecution job = Objects.requireNonNull(
                    repository.getJobExecution(manager.getJobExecutionId()), "the job was deleted from its repository");
            Set<StepExecution> now = job.getStepExecutions().stream()
                    .filter(step -> ids.contains(step.getId()))
                    .collect(Collectors.toSet());
            if (now.stream().noneMatch(step -> step.getStatus().isRunning())) {
                return now;
            }
            if (job.getStatus() == BatchStatus.STOPPING) {
                throw new JobInterruptedException("[callwright/batch-stopped] the job was told to stop");
            }
            pause();
        }
    }

    private void send(Set<StepExecution> partitions) {
        try (JMSContext context = queue.connections().createContext(JMSContext.SESSION_TRANSACTED)) {
            Queue target = context.createQueue(queue.name());
            JMSProducer producer = context.createProducer();
            partitions.forEach(
                    step -> producer.send(target, TaskRequest.of(step).text()));
            context.commit();
        }
    }

    private void pause() throws JobInterruptedException {
        try {
            waiter.waitUntil(waiter.instant().plus(queue.poll()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobInterruptedException("[callwright/batch-stopped] the manager was interrupted");
        }
    }
}

package dev.callwright.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.batch.core.step.StepExecution;

/** What a message asks a worker to execute. No serialized objects: whoever could write to the queue could run code. */
record TaskRequest(long jobExecution, long stepExecution) {

    private static final Pattern TEXT = Pattern.compile("callwright 1 (\\d{1,18}) (\\d{1,18})");

    static TaskRequest of(StepExecution step) {
        return new TaskRequest(step.getJobExecutionId(), step.getId());
    }

    static Optional<TaskRequest> read(String text) {
        Matcher numbers = TEXT.matcher(text);
        return numbers.matches()
                ? Optional.of(new TaskRequest(Long.parseLong(numbers.group(1)), Long.parseLong(numbers.group(2))))
                : Optional.empty();
    }

    String text() {
        return "callwright 1 " + jobExecution + ' ' + stepExecution;
    }
}

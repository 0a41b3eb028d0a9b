package dev.callwright.batch;

import java.util.Optional;
import org.springframework.batch.core.repository.JobRepository;

/** Spring Boot 3 manages Spring Batch down to a version whose classes have other names. */
final class BatchVersion {

    private static final String IN_6 = "org.springframework.batch.core.job.Job";

    private BatchVersion() {}

    /** @throws IllegalStateException when the class path has another Spring Batch than this was made for */
    static void check() {
        try {
            Class.forName(IN_6, false, BatchVersion.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            String version = Optional.ofNullable(
                            JobRepository.class.getPackage().getImplementationVersion())
                    .orElse("an older one");
            throw new IllegalStateException(
                    "[callwright/batch-version] callwright-spring-batch needs Spring Batch 6, and the class path has "
                            + version + ", as Spring Boot 3 brings it; go to Spring Boot 4, or leave this jar out and"
                            + " call Campaign.run in a step of your own",
                    e);
        }
    }
}

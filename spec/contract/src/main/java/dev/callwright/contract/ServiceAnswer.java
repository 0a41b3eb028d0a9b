package dev.callwright.contract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every answer of the service says of its request, whichever of the two spellings it comes in. A code means
 * something for its operation only: look it up in that one's enum, such as {@link CreateTaskStatus}.
 *
 * <p>Beside it an answer may have data. They are null when there are none that can be read, also after a success: that
 * is no empty page, and no task that does not exist.
 */
public interface ServiceAnswer {

    /** The status code that succeeded. */
    String SUCCESS = "0";

    /**
     * The status code, whichever spelling it came in.
     *
     * @return empty when there is none, or two that contradict each other: then it is not known what happened
     */
    default Optional<String> statusCode() {
        String code = code();
        String status = status();
        boolean contradiction = code != null && status != null && !code.equals(status);
        return contradiction ? Optional.empty() : Optional.ofNullable(code == null ? status : code);
    }

    /**
     * What happened, for people. It may echo what was sent, so it is not fit for logs.
     *
     * @return empty when nothing is said
     */
    default Optional<String> message() {
        return Optional.ofNullable(msg() == null ? reason() : msg());
    }

    /** Whether the service did what was asked. False is no proof that it did not: look at the code. */
    default boolean succeeded() {
        return statusCode().filter(SUCCESS::equals).isPresent();
    }

    /** The status code in the first spelling, as it came. */
    @Nullable
    String code();

    /** The message in the first spelling, as it came. */
    @Nullable
    String msg();

    /** The status code in the second spelling, as it came. */
    @Nullable
    String status();

    /** The message in the second spelling, as it came. */
    @Nullable
    String reason();
}

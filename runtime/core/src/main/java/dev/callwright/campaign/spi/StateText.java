package dev.callwright.campaign.spi;

import dev.callwright.campaign.internal.journal.Fields;
import dev.callwright.campaign.spi.TaskState.*;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * States as text, for stores: fields divided by a bar, {@code -} for what is absent. What one version wrote, every
 * later one reads.
 */
public final class StateText {

    private static final String NONE = "-";

    /** As it is in every journal there is: a claim, which has nothing to do with what a call ended with. */
    private static final String CLAIMED = "INTENT";

    private StateText() {}

    /** A state as one line of {@code A-Z a-z 0-9 . _ - |}. */
    public static String of(TaskState state) {
        if (state instanceof Claimed it) {
            return CLAIMED + '|' + it.attempt() + '|' + it.notBefore().toEpochMilli() + '|' + it.nameUnused();
        } else if (state instanceof OptedOut it) {
            return "OPTED_OUT" + ids(it.callees());
        } else if (state instanceof NotSent it) {
            return "NOT_SENT|" + it.stage();
        } else if (state instanceof Busy) {
            return "BUSY";
        } else if (state instanceof ClockSkew it) {
            return "CLOCK_SKEW|" + text(it.offset().map(Duration::toMillis));
        } else if (state instanceof Rejected it) {
            return "REJECTED|" + it.code();
        } else if (state instanceof Invalid it) {
            return "INVALID|" + it.violations();
        } else if (state instanceof Accepted it) {
            return "ACCEPTED|" + text(it.answerId());
        } else if (state instanceof Unknown it) {
            return "UNKNOWN|" + it.doubt() + '|' + it.bodyComplete() + '|' + it.httpStatus() + '|' + text(it.code())
                    + '|' + it.notBefore().toEpochMilli();
        }
        return ofLookUp(state);
    }

    private static String ofLookUp(TaskState state) {
        if (state instanceof Absent) {
            return "ABSENT";
        } else if (state instanceof GivenUp) {
            return "GIVEN_UP";
        } else if (state instanceof Found it) {
            return "FOUND|" + it.taskId() + '|' + it.nameTaken();
        } else if (state instanceof Verified it) {
            return "VERIFIED|" + it.taskId();
        } else if (state instanceof Duplicate it) {
            return "DUPLICATE" + ids(it.taskIds());
        } else if (state instanceof CountMismatch it) {
            return "COUNT_MISMATCH|" + it.taskId() + '|' + it.found();
        } else if (state instanceof FailedThere it) {
            return "FAILED_THERE|" + it.taskId();
        } else if (state instanceof CancelledThere it) {
            return "CANCELLED_THERE|" + it.taskId();
        } else if (state instanceof Vanished) {
            return "VANISHED";
        } else if (state instanceof NameConflict it) {
            return "NAME_CONFLICT|" + text(it.calleesFound());
        } else if (state instanceof Cancelling) {
            return "CANCELLING";
        } else if (state instanceof Cancelled it) {
            return "CANCELLED" + ids(it.taskIds());
        }
        throw new IllegalStateException("[callwright/journal-text] no text for " + state.getClass());
    }

    /**
     * The state that {@link #of} wrote.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static TaskState read(String text) {
        Fields fields = new Fields(text);
        TaskState state = switch (fields.text()) {
            case CLAIMED -> new Claimed(fields.integer(), fields.instant(), fields.more() && fields.flag());
            case "OPTED_OUT" -> new OptedOut(positions(fields));
            case "NOT_SENT" -> new NotSent(fields.text());
            case "BUSY" -> new Busy();
            case "CLOCK_SKEW" -> new ClockSkew(optional(fields).map(it -> Duration.ofMillis(number(it))));
            case "REJECTED" -> new Rejected(fields.text());
            case "INVALID" -> new Invalid(fields.number());
            case "ACCEPTED" -> new Accepted(optional(fields).map(StateText::number));
            case "UNKNOWN" ->
                new Unknown(
                        Doubt.valueOf(fields.text()),
                        fields.flag(),
                        fields.integer(),
                        optional(fields),
                        fields.instant());
            case "ABSENT" -> new Absent();
            case "GIVEN_UP" -> new GivenUp();
            case "FOUND" -> new Found(fields.number(), fields.flag());
            case "VERIFIED" -> new Verified(fields.number());
            case "DUPLICATE" -> new Duplicate(ids(fields));
            case "COUNT_MISMATCH" -> new CountMismatch(fields.number(), fields.number());
            case "FAILED_THERE" -> new FailedThere(fields.number());
            case "CANCELLED_THERE" -> new CancelledThere(fields.number());
            case "VANISHED" -> new Vanished();
            case "NAME_CONFLICT" -> new NameConflict(optional(fields).map(StateText::number));
            case "CANCELLING" -> new Cancelling();
            case "CANCELLED" -> new Cancelled(ids(fields));
            default -> throw Fields.malformed();
        };
        fields.end();
        return state;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    private static Optional<String> optional(Fields fields) {
        return Optional.of(fields.text()).filter(it -> !it.equals(NONE));
    }

    private static long number(String text) {
        return Long.parseLong(text);
    }

    private static String ids(List<? extends Number> ids) {
        StringBuilder text = new StringBuilder();
        ids.forEach(id -> text.append('|').append(id.longValue()));
        return text.toString();
    }

    private static List<Integer> positions(Fields fields) {
        List<Integer> positions = new ArrayList<>();
        while (fields.more()) {
            positions.add(fields.integer());
        }
        return positions;
    }

    private static List<Long> ids(Fields fields) {
        List<Long> ids = new ArrayList<>();
        while (fields.more()) {
            ids.add(fields.number());
        }
        return ids;
    }
}

package dev.callwright.campaign;

import dev.callwright.mapping.Violation;
import java.util.List;

/** Why a campaign sent nothing in this run. */
public sealed interface CampaignRefusal {

    /** What may be done now. */
    default Step next() {
        return Step.CORRECT;
    }

    /**
     * The task, its callees or the policies break a rule.
     *
     * @param violations the first of them; the index is the row in the source
     * @param total how many there are
     */
    record Invalid(List<Violation> violations, long total) implements CampaignRefusal {

        public Invalid {
            violations = List.copyOf(violations);
        }

        /** With the first violations alone: {@link #violations()} has more of them. */
        @Override
        public String toString() {
            return "Invalid[total=" + total + ", first=" + violations.subList(0, Math.min(violations.size(), 3)) + "]";
        }
    }

    /**
     * The id belongs to a campaign that was planned otherwise: other callees, another order, task or size of tasks. Run
     * it with what it was planned from, or run this one under a new id if none of its callees is in the other.
     *
     * @param differences which task differs, and in what: name, count, size or content; never a value or a hash
     */
    record Changed(CampaignId id, List<String> differences) implements CampaignRefusal {

        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /**
     * The disk for temporary files failed, or the thread was interrupted meanwhile.
     *
     * @param cause the class of the exception
     */
    record NotPlanned(String cause) implements CampaignRefusal {

        @Override
        public Step next() {
            return Step.RESUME;
        }
    }
}

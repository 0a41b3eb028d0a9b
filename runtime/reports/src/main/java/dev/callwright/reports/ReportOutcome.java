package dev.callwright.reports;

import dev.callwright.contract.Intent;
import dev.callwright.contract.model.StatusReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of one report of a push. No {@code toString} shows a key or a number.
 *
 * @param <K> what the caller's entities are known by
 */
public sealed interface ReportOutcome<K> {

    /** What may be done now. */
    ReportStep next();

    /**
     * Somebody, or a machine, answered.
     *
     * @param key of the entity that was called
     * @param intent how it ended; of a table of {@link CallReport#scenario()}
     */
    record Answered<K>(K key, CallReport report, Intent intent) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return intent.isTerminal() ? ReportStep.STOP_CALLING : ReportStep.FOLLOW_UP;
        }

        @Override
        public String toString() {
            return "Answered[" + report + "]";
        }
    }

    /** Called, but nobody answered. */
    record NotConnected<K>(K key, CallReport report) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.LEAVE_TO_RECALL;
        }

        @Override
        public String toString() {
            return "NotConnected[" + report + "]";
        }
    }

    /** Not called at all. */
    record NotCalled<K>(K key, CallReport report) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.LEAVE_TO_RECALL;
        }

        @Override
        public String toString() {
            return "NotCalled[" + report + "]";
        }
    }

    /**
     * The entity is known, but not how the call ended: {@link CallReport#intent()} is empty or one that this contract
     * does not list for the scenario.
     */
    record Unclear<K>(K key, CallReport report) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.CLARIFY;
        }

        @Override
        public String toString() {
            return "Unclear[" + report + "]";
        }
    }

    /**
     * The directory knows several entities that may have been meant, and the report does not tell which.
     *
     * @param keys two or more, as the directory gave them
     */
    record Ambiguous<K>(List<K> keys, CallReport report) implements ReportOutcome<K> {

        public Ambiguous {
            keys = List.copyOf(keys);
        }

        @Override
        public ReportStep next() {
            return ReportStep.CLARIFY;
        }

        @Override
        public String toString() {
            return "Ambiguous[keys=" + keys.size() + ", " + report + "]";
        }
    }

    /** The directory knows nobody with that number. */
    record Unmatched<K>(CallReport report) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.CLARIFY;
        }

        @Override
        public String toString() {
            return "Unmatched[" + report + "]";
        }
    }

    /** A report with this id was taken before. */
    record Duplicate<K>(String voiceId) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.NOTHING;
        }
    }

    /**
     * No report, or one without an id, so that nobody can tell whether it comes again.
     *
     * @param position in the push, from 0
     * @param fields what could be read of it; empty when it is no object
     */
    record Unreadable<K>(int position, Optional<StatusReport> fields) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.CLARIFY;
        }

        @Override
        public String toString() {
            return "Unreadable[position=" + position + "]";
        }
    }
}

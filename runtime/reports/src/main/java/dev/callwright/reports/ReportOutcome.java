package dev.callwright.reports;

import dev.callwright.contract.Intent;
import dev.callwright.contract.model.StatusReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of one report of a push. No {@code toString} shows a key, a number, an id or other text that came.
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

    /**
     * A report with this id was taken before and said something else, such as another intent. Nobody can tell which of
     * the two is right.
     *
     * @param now what it would be if none had been taken before
     */
    record Changed<K>(ReportOutcome<K> now) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.CLARIFY;
        }

        @Override
        public String toString() {
            return "Changed[" + now + "]";
        }
    }

    /** The same report was taken before. */
    record Duplicate<K>(String voiceId) implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.NOTHING;
        }

        @Override
        public String toString() {
            return "Duplicate[voiceId=***]";
        }
    }

    /**
     * It cannot be read, or has no fit id, so that nobody can tell whether it comes again. The service is not asked for
     * it again, unless it is {@link ReportFault#BROKEN_OFF}: keep {@code content} if you want to look at it.
     *
     * @param position in the push, from 0
     * @param fault what is wrong with it
     * @param fields what could be read of it; empty unless it is an object without a fit id
     * @param content as it came, up to the length of a push; anything may be in it
     */
    record Unreadable<K>(int position, ReportFault fault, Optional<StatusReport> fields, String content)
            implements ReportOutcome<K> {

        @Override
        public ReportStep next() {
            return ReportStep.CLARIFY;
        }

        @Override
        public String toString() {
            return "Unreadable[position=" + position + ", fault=" + fault + "]";
        }
    }
}

package dev.callwright.sandbox;

import dev.callwright.sandbox.rules.Refusal;

/** What became of a request. */
sealed interface Verdict {

    Answer answer();

    /** For people; names the task, never a callee. */
    String describe();

    record Accepted(long id, String name, long callees) implements Verdict {
        @Override
        public Answer answer() {
            return Answer.accepted(id);
        }

        @Override
        public String describe() {
            // A name comes from the client and goes to a terminal.
            return "accepted task " + id + " \"" + name.replaceAll("\\p{C}", "?") + "\", " + callees + " callees";
        }
    }

    record Refused(Refusal refusal) implements Verdict {
        @Override
        public Answer answer() {
            return Answer.refused(refusal);
        }

        @Override
        public String describe() {
            return "refused " + refusal;
        }
    }
}

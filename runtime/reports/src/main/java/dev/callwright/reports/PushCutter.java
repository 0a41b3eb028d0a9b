package dev.callwright.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a push into its reports without reading them, so that one that is no JSON does not cost its neighbours. It cuts
 * outside of texts, lists and objects alone. To guess where a broken report ends could make a report of what somebody
 * said on the phone.
 */
final class PushCutter {

    private static final byte[] LIST_NAME = {'"', 'a', 'r', 'r', 'a', 'y', '"'};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] push;
    private final List<Span> reports = new ArrayList<>();
    private boolean found;
    private int at;

    private PushCutter(byte[] push) {
        this.push = push;
    }

    /** A part of the push, without what is at {@code to}. */
    record Span(int from, int to) {}

    /**
     * Where the reports are.
     *
     * @param rest from where on the push cannot be cut; empty when it is whole
     */
    record Cuts(List<Span> reports, Optional<Span> rest) {}

    /** Empty when the push has no list. */
    static Optional<Cuts> cut(byte[] push) {
        return new PushCutter(push).cut();
    }

    private Optional<Cuts> cut() {
        if (startsWith(0, BYTE_ORDER_MARK)) {
            at = BYTE_ORDER_MARK.length;
        }
        skipSpace();
        boolean whole = skip('{') ? members() : list();
        skipSpace();
        Optional<Span> rest =
                whole && ended() ? Optional.empty() : Optional.of(new Span(Math.min(at, push.length), push.length));
        return found ? Optional.of(new Cuts(List.copyOf(reports), rest)) : Optional.empty();
    }

    /** Up to the end of the object; whether it has one, and nothing else is between its members. */
    private boolean members() {
        skipSpace();
        if (skip('}')) {
            return true;
        }
        do {
            skipSpace();
            boolean isList = startsWith(at, LIST_NAME);
            if (!skipName() || !(isList ? !found && list() : skipUntil(',', '}'))) {
                return false;
            }
            skipSpace();
        } while (skip(','));
        return skip('}');
    }

    /** To the value of a member; whether there is one. */
    private boolean skipName() {
        if (ended() || push[at] != '"') {
            return false;
        }
        skipText();
        at++;
        skipSpace();
        boolean named = skip(':');
        skipSpace();
        return named;
    }

    /** Up to the end of the list; whether it has one. */
    private boolean list() {
        if (!skip('[')) {
            return false;
        }
        found = true;
        skipSpace();
        if (skip(']')) {
            return true;
        }
        do {
            skipSpace();
            int from = at;
            if (!skipUntil(',', ']')) {
                at = from;
                return false;
            }
            reports.add(new Span(from, at));
        } while (skip(','));
        return skip(']');
    }

    /** To the first of the two that is in no text, list or object; whether there is one. */
    private boolean skipUntil(char one, char other) {
        int depth = 0;
        for (; !ended(); at++) {
            byte next = push[at];
            if (depth == 0 && (next == one || next == other)) {
                return true;
            }
            switch (next) {
                case '"' -> skipText();
                case '{', '[' -> depth++;
                case '}', ']' -> depth = Math.max(0, depth - 1);
                default -> {
                    // Part of a number, a word or space.
                }
            }
        }
        return false;
    }

    /** To the quotation mark that ends a text, or to the end of the push. */
    private void skipText() {
        for (at++; !ended() && push[at] != '"'; at++) {
            if (push[at] == '\\') {
                at++;
            }
        }
    }

    private void skipSpace() {
        while (!ended() && (push[at] == ' ' || push[at] == '\n' || push[at] == '\r' || push[at] == '\t')) {
            at++;
        }
    }

    private boolean skip(char expected) {
        boolean there = !ended() && push[at] == expected;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean startsWith(int from, byte[] start) {
        int to = from + start.length;
        return to <= push.length && Arrays.equals(push, from, to, start, 0, start.length);
    }

    private boolean ended() {
        return at >= push.length;
    }
}

package dev.callwright.runtime.wire;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table: what a server does, and what a submit must make of it.
 *
 * @param name what it does
 * @param met when the client meets it
 * @param outcomes what may come of it when there is no other address and no TLS
 * @param stalls whether only the call's timeout ends it
 * @param callees how large the body is
 * @param script what the server does
 */
record Fault(
        String name,
        Met met,
        Set<Class<? extends SubmitOutcome>> outcomes,
        boolean stalls,
        int callees,
        Script script) {

    enum Met {
        /** No connection comes about. */
        INSTEAD_OF_A_CONNECTION,
        /** As soon as the connection stands: with TLS before a byte of the request, without it too late to be sure. */
        ON_ACCEPT,
        /** While TLS is agreed on. */
        IN_HANDSHAKE,
        /** After the handshake. */
        IN_EXCHANGE,
        /** On a connection that is kept from the submit before. */
        BETWEEN_SUBMITS
    }

    @FunctionalInterface
    interface Script {
        void run(Peer peer) throws IOException;
    }

    static Fault of(String name, Met met, Class<? extends SubmitOutcome> outcome, Script script) {
        return new Fault(name, met, Set.of(outcome), false, 1, script);
    }

    static Fault inExchange(String name, Class<? extends SubmitOutcome> outcome, Script script) {
        return of(name, Met.IN_EXCHANGE, outcome, script);
    }

    static Fault inHandshake(String name, Script script) {
        return of(name, Met.IN_HANDSHAKE, NotSent.class, script);
    }

    Fault stalling() {
        return new Fault(name, met, outcomes, true, callees, script);
    }

    Fault withCallees(int count) {
        return new Fault(name, met, outcomes, stalls, count, script);
    }

    /** What may come of it, given how it is met. */
    Set<Class<? extends SubmitOutcome>> outcomes(boolean tls, boolean otherAddress) {
        boolean provablyUnsent = switch (met) {
            case INSTEAD_OF_A_CONNECTION, IN_HANDSHAKE -> true;
            case ON_ACCEPT -> tls;
            case IN_EXCHANGE, BETWEEN_SUBMITS -> false;
        };
        if (!provablyUnsent && (met != Met.ON_ACCEPT || stalls)) {
            return outcomes;
        }
        // Before anything is sent the next address may be tried. A handshake that stalls takes all the time there is.
        boolean moves = otherAddress && !(stalls && met != Met.INSTEAD_OF_A_CONNECTION);
        Set<Class<? extends SubmitOutcome>> unsent = Set.of(moves ? Accepted.class : NotSent.class);
        return provablyUnsent ? unsent : union(outcomes, unsent); // It may be met before the first byte is sent.
    }

    private static <E> Set<E> union(Set<? extends E> some, Set<? extends E> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return name;
    }
}

package dev.callwright.runtime.wire;

import dev.callwright.runtime.SubmitOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One combination of the matrix.
 *
 * @param fault what the server does at its first address
 * @param second whether the client submitted before, so that a connection could have been kept
 * @param otherAddress whether the host has another address, at which all is well
 * @param async whether the client waits
 * @param offersHttp2 whether the server prefers HTTP/2, which takes TLS
 */
record Cell(Fault fault, boolean second, boolean otherAddress, boolean async, boolean offersHttp2) {

    static final int COMBINATIONS = 16;

    /** Every combination of every fault. */
    static List<Cell> all(List<Fault> faults) {
        List<Cell> cells = new ArrayList<>();
        for (Fault fault : faults) {
            for (int bits = 0; bits < COMBINATIONS; bits++) {
                cells.add(of(fault, bits));
            }
        }
        return cells;
    }

    /** Two opposite combinations of every fault, others from one to the next: each fault meets each circumstance. */
    static List<Cell> opposites(List<Fault> faults) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            int bits = i * 5 % COMBINATIONS;
            cells.add(of(faults.get(i), bits));
            cells.add(of(faults.get(i), COMBINATIONS - 1 - bits));
        }
        return cells;
    }

    private static Cell of(Fault fault, int bits) {
        return new Cell(fault, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
    }

    boolean tls() {
        return offersHttp2 || fault.met() == Fault.Met.IN_HANDSHAKE;
    }

    Set<Class<? extends SubmitOutcome>> outcomes() {
        return fault.outcomes(tls(), otherAddress);
    }

    @Override
    public String toString() {
        return fault
                + (second ? ", second submit" : ", first submit")
                + (otherAddress ? ", two addresses" : ", one address")
                + (async ? ", async" : ", sync")
                + (offersHttp2 ? ", HTTP/2 offered" : "");
    }
}

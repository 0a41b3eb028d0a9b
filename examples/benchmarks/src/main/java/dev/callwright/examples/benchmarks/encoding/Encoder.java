package dev.callwright.examples.benchmarks.encoding;

import java.io.IOException;

/** One way from an entity to the JSON of its callee. */
interface Encoder {

    /** Writes one callee and a comma. */
    void encode(LoanAccount account, Output output) throws IOException;

    /** Writes what is still held back. */
    default void finish() throws IOException {}
}

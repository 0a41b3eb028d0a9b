package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.JournalException;
import java.io.Closeable;
import java.io.IOException;

/** The disk as a journal needs it, so that tests can lose what was not synced. */
interface Volume {

    /** What messages call the journal. */
    String name();

    /**
     * Keeps everybody else out until it is closed, in this process and in others.
     *
     * @throws JournalException when somebody is in
     */
    Hold lock() throws IOException;

    /** What keeps every other process out until it is closed. */
    interface Hold extends Closeable {

        /**
         * Whether it still does.
         *
         * @throws JournalException when somebody has deleted or replaced it
         */
        void check() throws IOException;
    }

    boolean exists() throws IOException;

    /** The whole journal, which another process may be writing. */
    byte[] read() throws IOException;

    /** A new, empty file beside the journal, instead of what a dead process may have left there. */
    OpenFile draft() throws IOException;

    /** Makes the draft the journal, in one step. */
    void publish() throws IOException;

    /** Makes the name durable. */
    void forceDirectory() throws IOException;

    /** The journal, to be continued. */
    OpenFile open() throws IOException;

    /** A file that is written at its end. */
    interface OpenFile extends Closeable {

        void write(byte[] bytes) throws IOException;

        void truncate(long length) throws IOException;

        /** Makes all that was written durable. */
        void force() throws IOException;
    }
}

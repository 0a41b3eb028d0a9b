package dev.callwright.runtime.internal;

import java.io.IOException;
import java.io.InputStream;

/** The body of a request, put aside where it can be read from its start. */
@FunctionalInterface
public interface TaskBody {

    /**
     * The body from its first byte. Asked for once for every time that a task is sent, on a thread of the client.
     *
     * @throws IOException when it cannot be read; what was sent until then is a torn request
     */
    InputStream open() throws IOException;
}

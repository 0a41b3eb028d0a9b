package dev.callwright.runtime.internal;

import java.io.IOException;

/**
 * Carries out of OkHttp what is no IOException, such as what it throws over a header that it cannot read. It would be
 * thrown once more on a thread where nobody catches it, and be printed there with whatever it quotes.
 */
final class BrokenCallException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenCallException(Throwable cause) {
        super(cause.getClass().getName(), cause);
    }
}

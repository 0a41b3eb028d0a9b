package dev.callwright.runtime.internal;

import dev.callwright.client.Credentials;
import java.util.Objects;
import java.util.function.Supplier;

/** What the requests of a client are signed with, until it is closed. */
public final class ClientCredentials implements Supplier<Credentials>, AutoCloseable {

    private final Supplier<Credentials> credentials;
    private final Runnable forget;
    private volatile boolean closed;

    private ClientCredentials(Supplier<Credentials> credentials, Runnable forget) {
        this.credentials = credentials;
        this.forget = forget;
    }

    /** Credentials that nobody else has. */
    public static ClientCredentials owning(Credentials own) {
        return new ClientCredentials(() -> own, own::close);
    }

    /** Credentials that somebody else rotates and closes. */
    public static ClientCredentials suppliedBy(Supplier<Credentials> supplier) {
        return new ClientCredentials(supplier, () -> {});
    }

    /** @throws IllegalStateException when it is closed */
    @Override
    public Credentials get() {
        if (closed) {
            throw new IllegalStateException("[callwright/closed] the client is closed; build another");
        }
        return Objects.requireNonNull(credentials.get(), "credentials");
    }

    @Override
    public void close() {
        closed = true;
        forget.run();
    }
}

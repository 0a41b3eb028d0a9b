package dev.callwright.runtime.internal;

import dev.callwright.client.Credentials;
import java.util.Objects;
import java.util.function.Supplier;

/** What the requests of a client are signed with, until it is closed. */
public final class Account implements Supplier<Credentials>, AutoCloseable {

    private final Supplier<Credentials> credentials;
    private final Runnable forget;
    private volatile boolean closed;

    private Account(Supplier<Credentials> credentials, Runnable forget) {
        this.credentials = credentials;
        this.forget = forget;
    }

    /** Credentials that nobody else has. */
    public static Account owning(Credentials own) {
        return new Account(() -> own, own::close);
    }

    /** Credentials that somebody else rotates and closes. */
    public static Account suppliedBy(Supplier<Credentials> supplier) {
        return new Account(supplier, () -> {});
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

package dev.callwright.runtime.internal;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** A body that brings along what is seen of its request, and that is written once. */
abstract class ObservedBody extends RequestBody {

    private final Evidence evidence;

    ObservedBody(Evidence evidence) {
        this.evidence = evidence;
    }

    final Evidence evidence() {
        return evidence;
    }

    @Override
    public @Nullable MediaType contentType() {
        return null; // The contract's interface sets it.
    }

    @Override
    public final boolean isOneShot() {
        return true;
    }
}

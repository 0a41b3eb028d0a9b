package dev.callwright.sandbox.internal;

import java.time.Duration;

/** What a fault lets become of the request that it strikes. */
public sealed interface Fate {

    /** It is forgotten. */
    record Forgotten() implements Fate {}

    /** It is applied. */
    record Applied() implements Fate {}

    /** It is applied as far as it was read: up to a callee. */
    record AppliedInPart(int callees) implements Fate {}

    /** It is applied later, by the time that calls are placed by. */
    record AppliedLater(Duration by) implements Fate {}

    /** It is applied twice, as if a proxy had repeated it, and the second answer is given. */
    record AppliedTwice() implements Fate {}
}

package dev.callwright.sandbox;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.internal.AnswerDelivery;
import dev.callwright.sandbox.internal.Fate;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Something that goes wrong with one request; see {@link Sandbox#inject}. Immutable.
 *
 * <p>Most faults strike either before or after acceptance. Before: the request is read and forgotten, no rule is
 * applied. After: the rules are applied, and a task that breaks none exists, whatever the client gets to see.
 */
public final class Fault {

    private final AnswerDelivery delivery;
    private final Optional<String> code;
    private final Fate fate;

    private Fault(AnswerDelivery delivery, Optional<String> code, Fate fate) {
        this.delivery = delivery;
        this.code = code;
        this.fate = fate;
    }

    private Fault(AnswerDelivery delivery, Fate fate) {
        this(delivery, Optional.empty(), fate);
    }

    /** Answers with a status; before acceptance unless told otherwise. */
    public static Fault code(CreateTaskStatus status) {
        return code(status.code());
    }

    /** Answers with any code, documented or not; before acceptance unless told otherwise. */
    public static Fault code(String code) {
        return new Fault(new AnswerDelivery.Whole(), Optional.of(code), new Fate.Forgotten());
    }

    /** Closes the connection without a byte of an answer; after acceptance unless told otherwise. */
    public static Fault lostAnswer() {
        return new Fault(new AnswerDelivery.Lost(), new Fate.Applied());
    }

    /**
     * Promises the whole answer, sends half of it and closes the connection; after acceptance unless told otherwise.
     */
    public static Fault cutBody() {
        return new Fault(new AnswerDelivery.Cut(), new Fate.Applied());
    }

    /**
     * Answers with an HTTP status and no body; before acceptance unless told otherwise.
     *
     * @throws IllegalArgumentException when the status is not one of 200 to 599
     */
    public static Fault httpStatus(int status) {
        return new Fault(new AnswerDelivery.Status(status), new Fate.Forgotten());
    }

    /**
     * Sends the client elsewhere; before acceptance unless told otherwise.
     *
     * @param status an HTTP status such as 307
     * @param location where to
     */
    public static Fault redirect(int status, URI location) {
        return new Fault(new AnswerDelivery.Redirect(status, location), new Fate.Forgotten());
    }

    /** Answers HTTP 200 with the text as its body, whatever it is; after acceptance unless told otherwise. */
    public static Fault body(String text) {
        return new Fault(new AnswerDelivery.Body(text), new Fate.Applied());
    }

    /** Keeps the answer back for a while of real time; after acceptance unless told otherwise. */
    public static Fault slow(Duration delay) {
        return new Fault(new AnswerDelivery.Slow(delay), new Fate.Applied());
    }

    /** Keeps the answer back until the latch opens or the sandbox is closed; after acceptance unless told otherwise. */
    public static Fault heldUntil(CountDownLatch latch) {
        return new Fault(new AnswerDelivery.Held(latch), new Fate.Applied());
    }

    /**
     * Reads a create up to a callee, takes what it has read for the task and closes the connection, without reading on
     * or answering: the client sees its upload break off, and a task with fewer callees exists. What is required must
     * have stood before the callees.
     *
     * @throws IllegalArgumentException when less than 1
     */
    public static Fault acceptedInPart(int callees) {
        if (callees < 1) {
            throw new IllegalArgumentException("[callwright/sandbox] at least 1 callee");
        }
        return new Fault(new AnswerDelivery.Lost(), new Fate.AppliedInPart(callees));
    }

    /**
     * Closes the connection without an answer, and applies a create later, by the time that {@link Sandbox#advance}
     * moves; never, if its timestamp has expired by then. Other operations are applied at once.
     */
    public static Fault appliedLater(Duration by) {
        return new Fault(new AnswerDelivery.Lost(), new Fate.AppliedLater(by));
    }

    /** Applies the request twice, as if a proxy had repeated it, and gives the second answer. */
    public static Fault deliveredTwice() {
        return new Fault(new AnswerDelivery.Whole(), new Fate.AppliedTwice());
    }

    /** The same fault, before anything was accepted. */
    public Fault beforeAcceptance() {
        return new Fault(delivery, code, new Fate.Forgotten());
    }

    /** The same fault, after the rules were applied and the task, if it broke none, was accepted. */
    public Fault afterAcceptance() {
        return new Fault(delivery, code, new Fate.Applied());
    }

    public AnswerDelivery delivery() {
        return delivery;
    }

    /** The code to answer instead. */
    public Optional<String> code() {
        return code;
    }

    public Fate fate() {
        return fate;
    }

    /** Such as {@code Lost, Applied}. */
    @Override
    public String toString() {
        return code.map(given -> "code " + given).orElse(delivery.getClass().getSimpleName()) + ", "
                + fate.getClass().getSimpleName();
    }
}

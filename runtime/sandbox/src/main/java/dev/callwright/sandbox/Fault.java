package dev.callwright.sandbox;

import dev.callwright.contract.CreateTaskStatus;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Something that goes wrong with one request; see {@link Sandbox#inject}. Immutable.
 *
 * <p>A fault strikes either before or after acceptance. Before: the request is read and forgotten, no rule is applied.
 * After: the rules are applied, and a task that breaks none exists, whatever the client gets to see.
 */
public final class Fault {

    private final Delivery delivery;
    private final boolean accepting;

    private Fault(Delivery delivery, boolean accepting) {
        this.delivery = delivery;
        this.accepting = accepting;
    }

    /** Answers with a status; before acceptance unless told otherwise. */
    public static Fault code(CreateTaskStatus status) {
        return code(status.code());
    }

    /** Answers with any code, documented or not; before acceptance unless told otherwise. */
    public static Fault code(String code) {
        return new Fault(new Delivery.Coded(Answer.of(code)), false);
    }

    /** Closes the connection without a byte of an answer; after acceptance unless told otherwise. */
    public static Fault lostAnswer() {
        return new Fault(new Delivery.Lost(), true);
    }

    /**
     * Promises the whole answer, sends half of it and closes the connection; after acceptance unless told otherwise.
     */
    public static Fault cutBody() {
        return new Fault(new Delivery.Cut(), true);
    }

    /**
     * Answers with an HTTP status and no body; before acceptance unless told otherwise.
     *
     * @throws IllegalArgumentException when the status is not one of 200 to 599
     */
    public static Fault httpStatus(int status) {
        return new Fault(new Delivery.Status(status), false);
    }

    /**
     * Sends the client elsewhere; before acceptance unless told otherwise.
     *
     * @param status an HTTP status such as 307
     * @param location where to
     */
    public static Fault redirect(int status, URI location) {
        return new Fault(new Delivery.Redirect(status, location), false);
    }

    /** Answers HTTP 200 with the text as its body, whatever it is; after acceptance unless told otherwise. */
    public static Fault body(String text) {
        return new Fault(new Delivery.Body(text), true);
    }

    /** Keeps the answer back for a while of real time; after acceptance unless told otherwise. */
    public static Fault slow(Duration delay) {
        return new Fault(new Delivery.Slow(delay), true);
    }

    /** Keeps the answer back until the latch opens or the sandbox is closed; after acceptance unless told otherwise. */
    public static Fault heldUntil(CountDownLatch latch) {
        return new Fault(new Delivery.Held(latch), true);
    }

    /** The same fault, before anything was accepted. */
    public Fault beforeAcceptance() {
        return new Fault(delivery, false);
    }

    /** The same fault, after the rules were applied and the task, if it broke none, was accepted. */
    public Fault afterAcceptance() {
        return new Fault(delivery, true);
    }

    Delivery delivery() {
        return delivery;
    }

    boolean accepting() {
        return accepting;
    }

    /** Such as {@code Lost after acceptance}. */
    @Override
    public String toString() {
        return delivery.getClass().getSimpleName() + (accepting ? " after" : " before") + " acceptance";
    }
}

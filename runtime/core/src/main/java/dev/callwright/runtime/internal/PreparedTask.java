package dev.callwright.runtime.internal;

import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A checked and frozen task that is not sent yet. It can be sent once: who may send a body again, after an outcome that
 * allows it, prepares it again, so that no second request follows from holding on to the first.
 *
 * <p>It is signed with the time at which it was prepared, and is put on the wire within two minutes or not at all. Who
 * claims a task for several processes prepares it before the claim is written: a process that is held up after its
 * claim, and wakes when another has taken over, then sends nothing; and if it is held up in the very moment of sending,
 * the service refuses the old timestamp.
 */
public final class PreparedTask {

    private final Submitter submitter;
    private final FrozenTask task;
    private final SigningTime signed;
    private final AtomicBoolean sent = new AtomicBoolean();

    public PreparedTask(Submitter submitter, FrozenTask task, SigningTime signed) {
        this.submitter = submitter;
        this.task = task;
        this.signed = signed;
    }

    /** The name of the task. */
    public String taskName() {
        return task.name();
    }

    /**
     * Puts the task on the wire: phones ring when it is accepted. An interrupt cancels the request; the flag is kept.
     *
     * @param progress told of the bytes that are sent
     * @param ahead how far the service's clock is ahead of ours as far as is known, negative if it is behind, as
     *     {@link SubmitOutcome.ClockSkew} says; added to the time that is signed
     * @return what became of it; what the network and the service do is never an exception
     * @throws IllegalStateException when it was sent before, whatever came of that
     */
    public SubmitOutcome send(ProgressListener progress, Duration ahead) {
        if (!sent.compareAndSet(false, true)) {
            throw new IllegalStateException("[callwright/sent-twice] this prepared task was sent before; look at what"
                    + " became of it, and prepare it again if that allows it");
        }
        return submitter.send(task, progress, signed, ahead);
    }
}

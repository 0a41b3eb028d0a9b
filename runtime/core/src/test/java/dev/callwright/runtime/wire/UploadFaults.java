package dev.callwright.runtime.wire;

import static dev.callwright.runtime.wire.Fault.inExchange;

import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.util.List;

/** What goes wrong between the first byte of a request and the first byte of its answer. */
final class UploadFaults {

    private static final int LARGE = 2_000;

    /** More than the buffers of both sides hold. */
    private static final int LARGER_THAN_BUFFERS = 45_000;

    private UploadFaults() {}

    static List<Fault> all() {
        return List.of(
                inExchange("reset in the request line", Unknown.class, peer -> {
                    peer.begin();
                    peer.reset();
                }),
                inExchange("reset in the headers", Unknown.class, peer -> {
                    peer.begin();
                    peer.read(100);
                    peer.reset();
                }),
                inExchange("reset before the body", Unknown.class, peer -> {
                    peer.head();
                    peer.reset();
                }),
                inExchange("reset at half the body", Unknown.class, peer -> {
                            peer.head();
                            peer.body(50);
                            peer.reset();
                        })
                        .withCallees(LARGE),
                inExchange("reset after the body", Unknown.class, peer -> {
                    peer.request();
                    peer.reset();
                }),
                inExchange("closed at half the body", Unknown.class, peer -> {
                            peer.head();
                            peer.body(50);
                            peer.close();
                        })
                        .withCallees(LARGE),
                inExchange("closed after the body", Unknown.class, peer -> {
                    peer.request();
                    peer.close();
                }),
                inExchange("half closed after the body", Unknown.class, peer -> {
                    peer.request();
                    peer.halfClose();
                    peer.silence();
                }),
                inExchange("silence before the body", Unknown.class, peer -> {
                            peer.head();
                            peer.silence();
                        })
                        .stalling(),
                inExchange("accepts a body that it did not read", Unknown.class, peer -> {
                            peer.head();
                            peer.send(Answers.ACCEPTED);
                            peer.reset();
                        })
                        .withCallees(LARGER_THAN_BUFFERS),
                inExchange("refuses early, and reads on", Unknown.class, peer -> {
                            peer.head();
                            peer.send(Answers.status(413));
                            peer.body(100);
                        })
                        .withCallees(LARGE),
                inExchange("refuses early, and resets", Unknown.class, peer -> {
                            peer.head();
                            peer.send(Answers.status(413));
                            peer.reset();
                        })
                        .withCallees(LARGE),
                inExchange("says to continue, and accepts", Accepted.class, peer -> {
                    peer.head();
                    peer.send(Answers.head(100, ""));
                    peer.body(100);
                    peer.send(Answers.ACCEPTED);
                }),
                inExchange("says to continue, and no more", Unknown.class, peer -> {
                            peer.head();
                            peer.send(Answers.head(100, ""));
                            peer.silence();
                        })
                        .stalling(),
                inExchange("hints early, and accepts", Accepted.class, peer -> {
                    peer.request();
                    peer.send(Answers.head(103, "Link: </x>\r\n"));
                    peer.send(Answers.ACCEPTED);
                }));
    }
}

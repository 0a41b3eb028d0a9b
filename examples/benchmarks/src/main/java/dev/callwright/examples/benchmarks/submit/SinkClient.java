package dev.callwright.examples.benchmarks.submit;

import dev.callwright.CallwrightClient;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.task.GroupCall;

/** A client of a sink, with the document's example credentials. */
public final class SinkClient {

    static final String APP_ID = "2Xql9RBI";

    private SinkClient() {}

    /** A client of what listens on a port of this machine. */
    public static CallwrightClient of(int port) {
        return CallwrightClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .allowLoopback()
                .apiKey("bDqJFiq9")
                .apiSecret("7bz1lzh9")
                .appId(APP_ID)
                .build();
    }

    /** The plainest task. */
    public static GroupCallTask task(String name) {
        return GroupCall.named(name).agent(41).startingNow().build();
    }
}

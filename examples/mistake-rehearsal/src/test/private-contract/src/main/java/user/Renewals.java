package user;

import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallType;
import dev.callwright.CallwrightClient;
import dev.callwright.sandbox.Sandbox;
import java.util.List;
import java.util.stream.Stream;

/** Sends one callee of the overlay's scenario to the sandbox. */
public final class Renewals {

    private static final int AGENT = 50;

    private Renewals() {}

    public static void main(String[] arguments) {
        GroupCallTask task = GroupCallTask.builder()
                .taskName("renewals")
                .agentId(AGENT)
                .maxCalls(600)
                .maxRingingTime(60)
                .allowSendTime(List.of(CallingWindow.builder().strTime("09:00").endTime("19:00").build()))
                .recallFlow(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(60)
                        .recallNum(3)
                        .build())
                .build();
        try (Sandbox sandbox = Sandbox.builder().agent(AGENT, Scenario.INSURANCE_RENEWAL).start();
                CallwrightClient calls = CallwrightClient.builder()
                        .apiKey(sandbox.apiKey())
                        .apiSecret(sandbox.apiSecret())
                        .appId(sandbox.appId())
                        .baseUrl(sandbox.baseUrl().toString())
                        .allowLoopback()
                        .build()) {
            System.out.println("ringing for at most " + Limit.RINGING_SECONDS.max() + " s: "
                    + calls.submit(task, new PolicyCalleeMapper(), Stream.of(new Policy("463200000007", "P-1")))
                            .next());
        }
    }
}

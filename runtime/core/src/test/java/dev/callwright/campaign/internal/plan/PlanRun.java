package dev.callwright.campaign.internal.plan;

import dev.callwright.CallwrightClient;
import dev.callwright.Clients;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.Loan;
import dev.callwright.campaign.RepeatedNumbers;
import dev.callwright.campaign.internal.policy.Policies;
import dev.callwright.mapping.Violations;
import dev.callwright.task.GroupCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A process of its own, whose heap is its test: plans so many callees, and reads every task's body again. */
final class PlanRun {

    private PlanRun() {}

    /** Ends with an exception unless all bodies are as planned. Takes the number of callees and a directory. */
    public static void main(String[] arguments) throws Exception {
        long callees = Long.parseLong(arguments[0]);
        Violations violations = new Violations();
        try (Plan plan = Objects.requireNonNull(planner(Path.of(arguments[1]))
                .plan(Stream.concat(Loan.some(callees), Loan.some(1)).iterator(), violations))) {
            long planned = 0;
            for (Cut cut : plan.cuts()) {
                planned += cut.task().callees();
                if (!sha256(plan.body(cut, new BitSet())).equals(cut.sha256())) {
                    throw new IllegalStateException("task " + cut.task().index() + " is not as planned");
                }
            }
            if (planned != callees || plan.leftOut() != 1) {
                throw new IllegalStateException(planned + " planned, " + plan.leftOut() + " left out");
            }
        }
    }

    private static String sha256(InputStream body) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] chunk = new byte[1 << 15];
        try (body) {
            for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
                digest.update(chunk, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Planner<Loan> planner(Path directory) throws IOException {
        CallwrightClient client = CallwrightClient.builder()
                .apiKey("key")
                .apiSecret("secret")
                .appId("app")
                .build();
        return new Planner<>(new PlanSettings<>(
                Clients.submitter(client),
                new TaskNames("overdue", CampaignId.random().value()),
                name -> GroupCall.named(name).agent(41).startingNow().build(),
                new Loan.Mapper(),
                Loan::key,
                loan -> null,
                200_000,
                RepeatedNumbers.KEEP_FIRST_IF_IDENTICAL,
                numbers -> Map.of(),
                null,
                (row, key, reason, code) -> {},
                Policies.NONE,
                () -> new byte[32],
                directory,
                PlanListener.NONE));
    }
}

package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.PushSettings;
import dev.callwright.sandbox.SandboxBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the program assumes of the service, and how it simulates it. */
final class VendorOptions {

    @Option(
            names = "--assume",
            paramLabel = "ASSUMPTION",
            split = ",",
            description = "The other answer to a question that the document leaves open; repeatable. One of:"
                    + " ${COMPLETION-CANDIDATES}.")
    private Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);

    @Option(names = "--zone", description = "Zone of sendTime and windows; UTC+8 by default.")
    private @Nullable ZoneId zone;

    @Option(names = "--query-zone", description = "Zone of times in queries and reports; that of --zone by default.")
    private @Nullable ZoneId queryZone;

    @Option(names = "--query-lag", description = "How far queries are behind, such as PT30S; not at all by default.")
    private Duration queryLag = Duration.ZERO;

    @Option(names = "--submission-time", description = "How long a task is being submitted; not at all by default.")
    private Duration submissionTime = Duration.ZERO;

    @Option(names = "--submission-failures", description = "Share of tasks whose submission fails; 0 by default.")
    private double submissionFailures;

    @Option(names = "--seed", description = "Decides how calls end; 0 by default.")
    private long seed;

    @Option(names = "--calls-per-minute", description = "Calls that a task places in a minute; 10,000 by default.")
    private int callsPerMinute = 10_000;

    @Option(names = "--push-to", paramLabel = "URL", description = "Where on this machine to push reports of calls.")
    private @Nullable URI receiver;

    @Option(names = "--push-retry-gap", description = "How long until a failed push is tried again; PT30M by default.")
    private Duration retryGap = Duration.ofMinutes(30);

    void applyTo(SandboxBuilder builder) {
        builder.assume(assumptions.toArray(Assumption[]::new))
                .queryLag(queryLag)
                .submissionTime(submissionTime)
                .submissionFailures(submissionFailures)
                .seed(seed)
                .callsPerMinute(callsPerMinute);
        if (zone != null) {
            builder.zone(zone);
        }
        if (queryZone != null) {
            builder.queryZone(queryZone);
        }
        if (receiver != null) {
            builder.push(PushSettings.to(receiver).retryGap(retryGap));
        }
    }
}

package dev.callwright.endurance;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SandboxBuilder;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** What goes wrong at the service meanwhile. */
final class Weather {

    private static final int CREATES = 6;
    private static final int QUERIES = 4;

    private final RandomGenerator random;
    private final boolean hostile;

    /** @param hostile whether nothing is assumed about the service, as by the default policy */
    Weather(RandomGenerator random, boolean hostile) {
        this.random = random;
        this.hostile = hostile;
    }

    /** What the service is like, beside its faults. */
    SandboxBuilder of(SandboxBuilder sandbox) {
        if (!hostile) {
            return sandbox;
        }
        return sandbox.assume(
                        Assumption.NAMES_NOT_CHECKED,
                        Assumption.RACY_NAMES,
                        Assumption.NAME_FREED_BY_CANCEL,
                        Assumption.NAME_FREED_BY_FINISH,
                        Assumption.NAME_FREED_BY_FAILURE,
                        Assumption.LATE_TIMESTAMPS_NOT_CHECKED)
                .queryLag(Duration.ofSeconds(random.nextLong(Duration.ofDays(3).toSeconds())));
    }

    /** Lets about half of the first requests go wrong. */
    void over(Sandbox sandbox) {
        for (int i = 0; i < CREATES; i++) {
            sandbox.inject(create());
        }
        for (int i = 0; i < QUERIES; i++) {
            sandbox.inject(
                    "queryTasks",
                    switch (random.nextInt(4)) {
                        case 0 -> Fault.httpStatus(500);
                        case 1 -> Fault.lostAnswer();
                        default -> Fault.slow(Duration.ZERO);
                    });
        }
    }

    private Fault create() {
        return switch (random.nextInt(20)) {
            case 0 -> Fault.lostAnswer();
            case 1 -> Fault.lostAnswer().beforeAcceptance();
            case 2 -> Fault.cutBody();
            case 3 -> Fault.httpStatus(503);
            case 4 -> Fault.httpStatus(502).afterAcceptance();
            case 5 -> Fault.httpStatus(429);
            case 6 -> Fault.code(CreateTaskStatus.CONCURRENT_TASK_LIMIT);
            case 7 -> Fault.appliedLater(Duration.ofMinutes(1 + random.nextInt(hostile ? 3 * 24 * 60 : 29)));
            case 8 -> Fault.cutBody().beforeAcceptance();
            case 9 -> Fault.body("<html>");
            case 10 -> hostile ? Fault.httpStatus(403).afterAcceptance() : Fault.deliveredTwice();
            default -> Fault.slow(Duration.ofMillis(random.nextInt(4)));
        };
    }
}

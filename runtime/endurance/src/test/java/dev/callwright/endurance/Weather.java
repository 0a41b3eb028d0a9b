package dev.callwright.endurance;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** What goes wrong at the service meanwhile. */
final class Weather {

    private static final int CREATES = 6;
    private static final int QUERIES = 4;

    private final RandomGenerator random;

    Weather(RandomGenerator random) {
        this.random = random;
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
            case 7 -> Fault.appliedLater(Duration.ofMinutes(1 + random.nextInt(29)));
            case 8 -> Fault.cutBody().beforeAcceptance();
            case 9 -> Fault.body("<html>");
            case 10 -> Fault.deliveredTwice();
            default -> Fault.slow(Duration.ofMillis(random.nextInt(4)));
        };
    }
}

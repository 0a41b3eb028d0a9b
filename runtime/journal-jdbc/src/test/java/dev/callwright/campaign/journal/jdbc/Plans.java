package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import java.util.stream.IntStream;

/** Plans of any number of tasks. */
final class Plans {

    private static final String HASH = "ab".repeat(32);

    private Plans() {}

    static Manifest of(String campaign, int tasks) {
        return new Manifest(
                campaign,
                200_000,
                IntStream.range(0, tasks)
                        .mapToObj(i -> new PlannedTask(i, "overdue-" + campaign + "-" + i, 100, 2_000, HASH))
                        .toList());
    }
}

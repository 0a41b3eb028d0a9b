package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import java.util.List;
import java.util.stream.IntStream;

/** Plans of a few tasks, made once. */
final class Plans {

    private static final List<Manifest> PLANS =
            IntStream.rangeClosed(0, 25).mapToObj(Plans::make).toList();

    private Plans() {}

    static Manifest of(int tasks) {
        return PLANS.get(tasks);
    }

    private static Manifest make(int tasks) {
        return new Manifest(
                "01jdcampaign",
                200_000,
                IntStream.range(0, tasks)
                        .mapToObj(i -> new PlannedTask(
                                i, String.format("overdue-01jdcampaign-%06d", i), 100 + i, 2_000 + i, "ab".repeat(32)))
                        .toList());
    }
}

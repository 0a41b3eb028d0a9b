package dev.callwright.campaign.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every journal does. Extend it for yours. */
public abstract class JournalContract {

    private static final Instant AT = Instant.parse("2026-11-22T08:00:00.123456Z");

    /** A plan of three tasks. */
    protected static final Manifest PLAN = new Manifest(
            "01jdcontract",
            200_000,
            IntStream.range(0, 3)
                    .mapToObj(i -> new PlannedTask(i, "overdue-01jdcontract-00000" + i, 10 + i, 900, "0f".repeat(32)))
                    .toList(),
            rows(0, 7, 4_095, 4_096, 3_000_000_000L));

    private static RowSet rows(long... rows) {
        RowSet set = new RowSet();
        LongStream.of(rows).forEach(set::add);
        return set;
    }

    /** The journal of this plan: begun by the first call of a test, continued by the others. */
    protected abstract Journal open(Manifest plan);

    @Test
    void isEmptyUntilSomethingIsAppended() {
        try (Journal journal = open(PLAN)) {
            assertThat(journal.manifest()).isEqualTo(PLAN);
            assertThat(journal.history(2)).isEmpty();
            assertThat(journal.latest(2)).isEmpty();
        }
    }

    @Test
    void rowsThatAreInNoTaskAreRememberedWithThePlan() {
        open(PLAN).close();
        try (Journal journal = open(PLAN)) {
            assertThat(journal.manifest().leftOut()).isEqualTo(PLAN.leftOut());
            assertThat(journal.manifest().leftOut().contains(4_096)).isTrue();
            assertThat(journal.manifest().leftOut().contains(4_097)).isFalse();
        }
    }

    @Test
    void everyStateIsReadAsItWasWritten() {
        List<Entry> entries = new ArrayList<>();
        try (Journal journal = open(PLAN)) {
            for (TaskState state : States.ALL) {
                Entry entry = entry(1, entries.size() + 1, "a", state);
                assertThat(journal.append(entry)).isTrue();
                entries.add(entry);
            }
            assertThat(journal.history(1)).isEqualTo(entries);
            assertThat(journal.latest(1)).contains(entries.get(entries.size() - 1));
        }
        try (Journal again = open(PLAN)) {
            assertThat(again.history(1)).isEqualTo(entries);
            assertThat(again.history(0)).isEmpty();
        }
    }

    @Test
    void whoeverComesSecondLosesTheClaim() {
        try (Journal journal = open(PLAN)) {
            assertThat(journal.append(entry(0, 1, "a", new Claimed(1, AT)))).isTrue();
            assertThat(journal.append(entry(0, 1, "b", new Claimed(1, AT)))).isFalse();
            assertThat(journal.latest(0).orElseThrow().owner()).isEqualTo("a");
        }
    }

    @Test
    void ofManyAtOnceOneGetsEachClaim() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Journal journal = open(PLAN)) {
            for (int number = 1; number <= 20; number++) {
                int round = number;
                List<Future<Boolean>> claims = IntStream.range(0, 8)
                        .mapToObj(i -> threads.submit(
                                () -> journal.append(entry(0, round, "owner-" + i, new Claimed(round, AT)))))
                        .toList();
                int won = 0;
                for (Future<Boolean> claim : claims) {
                    won += claim.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aGapIsRefused() {
        try (Journal journal = open(PLAN)) {
            assertThatThrownBy(() -> journal.append(entry(0, 2, "a", new Busy())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTaskThatWasNotPlannedIsRefused() {
        try (Journal journal = open(PLAN)) {
            assertThatThrownBy(() -> journal.append(entry(3, 1, "a", new Busy())))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> journal.history(3)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void anotherPlanIsRefused() {
        open(PLAN).close();
        PlannedTask first = PLAN.tasks().get(0);
        List<PlannedTask> tasks = new ArrayList<>(PLAN.tasks());
        tasks.set(0, new PlannedTask(0, first.taskName(), first.callees(), first.bytes(), "0e".repeat(32)));

        assertThatThrownBy(() -> open(new Manifest(PLAN.campaign(), PLAN.taskSize(), tasks)))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        it -> assertThat(it.problem()).isEqualTo(JournalException.Problem.OTHER_PLAN));
    }

    private static Entry entry(int task, int number, String owner, TaskState state) {
        return new Entry(task, number, AT, owner, state);
    }
}

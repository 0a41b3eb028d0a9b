package dev.callwright.reports;

import dev.callwright.contract.Scenario;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The settings of a {@link ReportReceiver}. */
public final class ReportReceiverBuilder<K> {

    private static final Logger LOG = System.getLogger("dev.callwright.reports");
    private static final int REMEMBERED = 100_000;
    private static final int LARGEST = 64 << 20;

    final CalleeDirectory<K> directory;
    final Consumer<? super ReportOutcome<K>> handler;
    final Map<Long, Scenario> agents = new HashMap<>();
    SecretPaths paths;
    int mostBytes = 1 << 20;

    @Nullable
    ZoneId zone;

    private @Nullable TakenReports memory;

    ReportReceiverBuilder(SecretPaths paths, CalleeDirectory<K> directory, Consumer<? super ReportOutcome<K>> handler) {
        this.paths = paths;
        this.directory = directory;
        this.handler = handler;
    }

    /**
     * Takes pushes at this path, too: the old one, while the new one is not everywhere yet.
     *
     * @throws IllegalArgumentException when it could be guessed
     */
    public ReportReceiverBuilder<K> alsoAt(String path) {
        paths = paths.plus(path);
        return this;
    }

    /**
     * What an agent is made for, so that codes are looked up in its tables; for other agents, the scenario is that
     * which alone has the code.
     */
    public ReportReceiverBuilder<K> agent(long agentId, Scenario scenario) {
        agents.put(agentId, scenario);
        return this;
    }

    /**
     * The zone of times that come as a date and a time of day. No page tells which it is (a neighbour says UTC+8), so
     * without it such times are empty; times in milliseconds need none.
     */
    public ReportReceiverBuilder<K> zone(ZoneId zoneOfReports) {
        zone = zoneOfReports;
        return this;
    }

    /**
     * What remembers the reports that were taken, best a table of your database. By default the last 100,000 are
     * remembered in this process alone, and {@link #build()} warns of that; {@link TakenReports#inMemory} says that it
     * is meant.
     */
    public ReportReceiverBuilder<K> memory(TakenReports taken) {
        memory = taken;
        return this;
    }

    /**
     * The length of the longest push that is read, in bytes: by default 1 MiB, some 1,500 reports.
     *
     * @param bytes 1 to 64 MiB
     * @throws IllegalArgumentException when it is not
     */
    public ReportReceiverBuilder<K> mostBytes(int bytes) {
        if (bytes < 1 || bytes > LARGEST) {
            throw new IllegalArgumentException("[callwright/push-size] a push may have 1 byte to 64 MiB");
        }
        mostBytes = bytes;
        return this;
    }

    public ReportReceiver<K> build() {
        return new ReportReceiver<>(this, memory == null ? forgetful() : memory);
    }

    private static TakenReports forgetful() {
        LOG.log(
                Level.WARNING,
                "[callwright/forgetful-reports] only this process remembers which reports were taken: after a restart,"
                        + " and in another process, a report that comes again is handed over as new. Give memory(...) of"
                        + " the receiver a table of your database, as runtime/docs/reports.md shows;"
                        + " TakenReports.inMemory(" + REMEMBERED + ") says that this is meant, and is not warned of");
        return TakenReports.inMemory(REMEMBERED);
    }
}

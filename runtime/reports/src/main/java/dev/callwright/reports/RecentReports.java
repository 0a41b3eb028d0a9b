package dev.callwright.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** The ids of the last reports. */
final class RecentReports implements TakenReports {

    private static final int STRIPES = 64;

    /** Held while an action runs, so that of two reports with one id the second sees how the first one ended. */
    private final List<ReentrantLock> stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    private final Map<String, Boolean> ids;

    RecentReports(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("[callwright/report-memory] at least 1 report has to be remembered");
        }
        this.ids = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public boolean once(String voiceId, Runnable action) {
        ReentrantLock lock = stripes.get(Math.floorMod(voiceId.hashCode(), STRIPES));
        lock.lock();
        try {
            if (isTaken(voiceId)) {
                return false;
            }
            action.run();
            take(voiceId);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean isTaken(String voiceId) {
        synchronized (ids) {
            return ids.get(voiceId) != null; // Unlike containsKey, counts as seen.
        }
    }

    private void take(String voiceId) {
        synchronized (ids) {
            ids.put(voiceId, true);
        }
    }
}

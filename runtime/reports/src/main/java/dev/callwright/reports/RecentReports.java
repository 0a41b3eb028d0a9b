package dev.callwright.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** The ids of the last reports, and what they said. */
final class RecentReports implements TakenReports {

    private static final int STRIPES = 64;

    /** Of one id. More come only from somebody who makes them up. */
    private static final int MOST_FINGERPRINTS = 8;

    /** Held while an action runs, so that of two reports with one id the second sees how the first one ended. */
    private final List<ReentrantLock> stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    private final Map<String, List<String>> fingerprints;

    RecentReports(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("[callwright/report-memory] at least 1 report has to be remembered");
        }
        this.fingerprints = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public boolean once(String voiceId, String fingerprint, Action action) {
        ReentrantLock lock = stripes.get(Math.floorMod(voiceId.hashCode(), STRIPES));
        lock.lock();
        try {
            List<String> taken = taken(voiceId);
            if (taken.contains(fingerprint)) {
                return false;
            }
            action.run(!taken.isEmpty());
            take(
                    voiceId,
                    Stream.concat(Stream.of(fingerprint), taken.stream())
                            .limit(MOST_FINGERPRINTS)
                            .toList());
            return true;
        } finally {
            lock.unlock();
        }
    }

    private List<String> taken(String voiceId) {
        synchronized (fingerprints) {
            return fingerprints.getOrDefault(voiceId, List.of()); // Counts as seen.
        }
    }

    private void take(String voiceId, List<String> taken) {
        synchronized (fingerprints) {
            fingerprints.put(voiceId, taken);
        }
    }
}

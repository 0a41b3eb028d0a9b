package dev.callwright.campaign.journal.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The service, the clock and the fate of all workers. Takes every request, also the second of a name, so that nothing
 * but the journal keeps a task from existing twice. Time passes when all workers wait for it.
 */
final class CountingService {

    private final SplittableRandom random;
    private final Map<String, List<Long>> created = new HashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private long ids;
    private int untilDeath;
    private int crashed;

    CountingService(long seed) {
        this.random = new SplittableRandom(seed);
    }

    synchronized void join(Session session) {
        sessions.add(session);
    }

    /** After how many requests from now on one worker dies. */
    synchronized void killAfter(int requests) {
        untilDeath = requests;
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    synchronized Map<String, List<Long>> created() {
        return Map.copyOf(created);
    }

    /** How many workers have ended that nobody killed. */
    synchronized int crashed() {
        return crashed;
    }

    synchronized void awaitIdle() throws InterruptedException {
        while (sessions.stream().anyMatch(Session::isBusy)) {
            wait();
        }
    }

    /** What a worker asks; answers now, or later if it waits. */
    synchronized void asked(Session session, String question) {
        Optional<Session> victim = victim();
        boolean takesEffect = victim.isEmpty() || victim.get() != session || random.nextBoolean();
        Optional<String> answer = takesEffect ? answer(session, question.split(" ")) : Optional.empty();
        victim.ifPresent(Session::kill);
        answer.filter(it -> !session.isKilled()).ifPresent(session::answer);
        advance();
    }

    private Optional<Session> victim() {
        if (--untilDeath != 0) {
            return Optional.empty();
        }
        List<Session> alive = sessions.stream().filter(Session::isBusy).toList();
        return Optional.of(alive.get(random.nextInt(alive.size())));
    }

    synchronized void ended(Session session) {
        sessions.remove(session);
        if (session.isBusy() && !session.isKilled()) {
            crashed++;
        }
        advance();
        notifyAll();
    }

    private Optional<String> answer(Session session, String[] words) {
        switch (words[0]) {
            case "SEND":
                return Optional.of(send(words[1]));
            case "FIND":
                return Optional.of("FOUND" + ids(words[1]));
            case "NOW":
                return Optional.of(Long.toString(now.toEpochMilli()));
            case "RECORDED":
                return Optional.of("GO");
            case "WAIT":
                session.waiting(Instant.ofEpochMilli(Long.parseLong(words[1])));
                return Optional.empty();
            case "DONE":
                session.done(Integer.parseInt(words[1]));
                return Optional.empty();
            default:
                throw new IllegalArgumentException(words[0]);
        }
    }

    private String send(String name) {
        int fate = random.nextInt(10);
        if (fate == 0) {
            return "LOST";
        }
        created.computeIfAbsent(name, it -> new ArrayList<>()).add(++ids);
        return fate == 1 ? "LOST" : "ACCEPTED " + ids;
    }

    private String ids(String name) {
        return created.getOrDefault(name, List.of()).stream()
                .map(id -> " " + id)
                .collect(Collectors.joining());
    }

    private void advance() {
        List<Session> busy = sessions.stream().filter(Session::isBusy).toList();
        if (busy.isEmpty()) {
            notifyAll();
        } else if (busy.stream().allMatch(Session::isWaiting)) {
            Instant next =
                    busy.stream().map(Session::until).min(Instant::compareTo).orElseThrow();
            now = next.isAfter(now) ? next : now;
            busy.stream().filter(it -> !it.until().isAfter(now)).forEach(it -> it.answer("OK"));
        }
    }
}

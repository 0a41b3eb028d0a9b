package dev.callwright.endurance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * One process of a campaign.
 *
 * @param last what it said last
 * @param lines how much it said
 * @param killed whether it was killed, or ended by itself
 */
record Life(String last, int lines, boolean killed) {

    /** What the process was about when it ended. */
    String stage() {
        return last.split(" ", 2)[0];
    }

    /** Runs a process that is killed at a point, if it lives so long. */
    static Life until(
            KillPoint point, Predicate<String> counted, List<String> command, MovingClock clock, Runnable passed)
            throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(US_ASCII);
                PrintStream in = new PrintStream(process.getOutputStream(), true, US_ASCII)) {
            String last = "";
            int lines = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
                if (counted.test(line) && lines++ == point.line()) {
                    point.pause();
                    process.destroyForcibly(); // SIGKILL: nothing of it runs any more.
                    return new Life(last, lines, true);
                }
                if (line.startsWith(ToldTime.WAIT)) {
                    clock.moveTo(Instant.ofEpochMilli(Long.parseLong(line.substring(ToldTime.WAIT.length() + 1))));
                    passed.run();
                    in.println(clock.aheadMillis());
                }
            }
            return new Life(last, lines, false);
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}

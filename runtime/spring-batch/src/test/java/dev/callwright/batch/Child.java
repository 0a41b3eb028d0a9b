package dev.callwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, and what it says. */
final class Child implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static Child start(Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            lines.add("output broke off");
        }
    }

    /** Waits until it has said so many lines that begin so; returns the last of them. */
    String await(String prefix, int count) throws InterruptedException {
        int found = 0;
        while (true) {
            String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("no more than " + found + " " + prefix + " after " + seen);
            }
            seen.add(line);
            if (line.startsWith(prefix) && ++found == count) {
                return line;
            }
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as a deploy would. */
    void end() throws IOException, InterruptedException {
        process.outputWriter(UTF_8).close();
        await("ended", 1);
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package dev.callwright.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A Java of the same version and class path, which ends with this object. */
final class JavaProcess implements AutoCloseable {

    private final Process process;

    private JavaProcess(Process process) {
        this.process = process;
    }

    static JavaProcess start(List<String> options, Class<?> program, List<String> args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(args);
        return new JavaProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The next line that it prints. */
    String line() throws IOException {
        String line = reader().readLine();
        if (line == null) {
            throw new IllegalStateException("a process ended without a word");
        }
        return line;
    }

    /**
     * All that is left to be printed, by lines, when it has ended.
     *
     * @throws IllegalStateException with these lines, when it failed
     */
    List<String> lines() throws IOException, InterruptedException {
        List<String> lines = linesOfAny();
        if (!succeeded()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), lines));
        }
        return lines;
    }

    /** As {@link #lines}, even if it failed. */
    List<String> linesOfAny() {
        return reader().lines().toList();
    }

    /** Whether it ended well, when it has. */
    boolean succeeded() throws InterruptedException {
        return process.waitFor() == 0;
    }

    private BufferedReader reader() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** CPU time so far, in the granularity of the operating system. */
    long cpuMillis() {
        return process.toHandle()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Deletes what a process was given to write to. */
    static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}

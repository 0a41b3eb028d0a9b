package dev.callwright.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** All that is left to be printed, by lines, when it has ended. */
    List<String> lines() throws IOException, InterruptedException {
        List<String> lines = reader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(System.lineSeparator(), lines));
        }
        return lines;
    }

    private BufferedReader reader() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** CPU time so far, in the granularity of the operating system. */
    long cpuMillis() {
        return process.toHandle()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toMillis)
                .orElse(0L);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package dev.callwright.examples.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One compilation in a process of its own, which prints the CPU time that it took, in milliseconds. */
final class Compile {

    private Compile() {}

    /**
     * Compiles.
     *
     * @param args the candidate, whether its processor runs, the number of classes, a folder for what is written, more
     *     options of the compiler
     */
    public static void main(String[] args) throws IOException {
        Candidate candidate = Candidate.valueOf(args[0]);
        Path output = Files.createDirectories(Path.of(args[3]));
        List<Source> sources = IntStream.range(0, Integer.parseInt(args[2]))
                .mapToObj(index -> new Source("Loan" + index, candidate.source(index)))
                .toList();
        List<String> options = new ArrayList<>(candidate.options(Boolean.parseBoolean(args[1])));
        options.addAll(List.of(args).subList(4, args.length));
        options.addAll(List.of("-d", output.toString(), "-cp", System.getProperty("java.class.path")));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (!javac.getTask(out, null, null, options, null, sources).call()) {
            throw new IllegalStateException("not compiled");
        }
        out.println(cpuMillis());
    }

    private static long cpuMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1_000_000;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///com/acme/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

package dev.callwright.sandbox.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.contract.Scenario;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SandboxBuilder;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The sandbox as a program. */
@Command(
        name = "callwright-sandbox",
        description = "Plays the voice group call API on 127.0.0.1. Nobody is called. Stop it with Ctrl-C.")
public final class SandboxMain implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and then prints the help by itself.
    private boolean help;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on; a free one by default.")
    private int port;

    @Option(names = "--key", paramLabel = "KEY", description = "API key; the document's example by default.")
    private @Nullable String key;

    @Option(names = "--secret", paramLabel = "SECRET", description = "API secret; the document's example by default.")
    private @Nullable String secret;

    @Option(names = "--app-id", paramLabel = "ID", description = "Application; the document's example by default.")
    private @Nullable String appId;

    @Option(
            names = "--agent",
            paramLabel = "ID=SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "An agent beside 41, 42 and 43; repeatable. Scenarios: ${COMPLETION-CANDIDATES}.")
    private Map<Long, Scenario> agents = new TreeMap<>();

    @Option(
            names = "--concurrent-tasks",
            paramLabel = "N",
            description = "How many tasks may be unfinished at once; any number by default.")
    private int concurrentTasks = Integer.MAX_VALUE;

    @Mixin
    private VendorOptions vendor = new VendorOptions();

    /** Runs until it is interrupted. */
    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new SandboxMain())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    err.println(e.getMessage());
                    err.flush();
                    return ExitCode.SOFTWARE;
                })
                .execute(args);
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        SandboxBuilder builder = Sandbox.builder()
                .port(port)
                .concurrentTaskLimit(concurrentTasks)
                .listener(line -> {
                    out.println(line);
                    out.flush();
                });
        vendor.applyTo(builder);
        agents.forEach(builder::agent);
        if (key != null) {
            builder.apiKey(key);
        }
        if (secret != null) {
            builder.apiSecret(secret);
        }
        if (appId != null) {
            builder.appId(appId);
        }
        try (Sandbox sandbox = builder.start()) {
            out.println(sandbox.baseUrl());
            out.flush();
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(1, TimeUnit.SECONDS)) {
                // Nobody else looks at the time: what is due happens, and is reported.
                sandbox.advance(Duration.ZERO);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    private static final class ScenarioNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Scenario.values()).map(Scenario::name).iterator();
        }
    }
}

package dev.callwright.examples.quickstart;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.Sandbox;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job from end to end: overdue loans in a database become an accepted group call. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "Callwright quickstart 0.1.0-SNAPSHOT",
        showDefaultValues = true,
        description = {
            "Reads overdue loans from a database and submits them as an AI-agent group call: to a sandbox inside this"
                    + " program, where nobody is called, or with --live to the service that the ITNIO_* variables name."
        })
final class Quickstart implements Callable<Integer> {

    private static final String IN_MEMORY = "jdbc:h2:mem:loans";

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec command;

    @Option(
            names = "--loans",
            paramLabel = "<n>",
            description = "Made-up overdue loans to fill an empty database with.")
    private int loans = 10_000;

    @Option(
            names = "--jdbc-url",
            paramLabel = "<url>",
            description = "The database with the loans; without --live, it gets them if it has none.")
    private String jdbcUrl = IN_MEMORY;

    @Option(names = "--jdbc-user", paramLabel = "<name>", description = "Its user.")
    private String jdbcUser = "";

    @Option(names = "--jdbc-password", paramLabel = "<text>", description = "The user's password.")
    private String jdbcPassword = "";

    @Option(names = "--agent", paramLabel = "<id>", description = "The agent that speaks.")
    private int agent = 41;

    @Option(
            names = "--task-name",
            paramLabel = "<name>",
            description = "Unique for the account; by the date if not given.")
    private @Nullable String taskName;

    @Option(
            names = "--live",
            description = "Call real people: the loans of --jdbc-url through the service that ITNIO_API_KEY,"
                    + " ITNIO_API_SECRET, ITNIO_APP_ID and ITNIO_BASE_URL name. Changes nothing in the database.")
    private boolean live;

    @Option(
            names = "--sandbox-url",
            paramLabel = "<url>",
            description = "Use a sandbox that runs on this machine already, with the key, secret and application of"
                    + " ITNIO_API_KEY, ITNIO_API_SECRET and ITNIO_APP_ID.")
    private @Nullable URI sandboxUrl;

    /** Runs it. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(commandLine(out).execute(args));
    }

    static CommandLine commandLine(PrintWriter out) {
        return new CommandLine(new Quickstart())
                .setOut(out)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Override
    public Integer call() {
        refuseToCallStrangers();
        PrintWriter out = command.commandLine().getOut();
        LocalDate today = LocalDate.now(OverdueCall.ZONE);
        try (LoanDatabase database = LoanDatabase.open(jdbcUrl, jdbcUser, jdbcPassword, !live)) {
            if (!live) {
                database.seed(MadeUpLoans.of(loans, today));
            }
            long overdue = database.countOverdue(today);
            out.printf(
                    "%-11s%s, %s overdue loans%n",
                    "Database", withoutParameters(jdbcUrl), ResultTable.grouped(overdue));
            OverdueCall call = new OverdueCall(taskName == null ? "overdue-" + today : taskName, agent);
            try (Stream<LoanAccount> loans = database.overdue(today)) {
                if (sandboxUrl != null) {
                    return exitCode(call.submit(Service.sandbox(sandboxUrl), loans, overdue, out));
                }
                return live
                        ? exitCode(call.submit(Service.live(), loans, overdue, out))
                        : rehearse(call, loans, overdue, out);
            }
        }
    }

    /** The numbers of made-up loans may belong to somebody. */
    private void refuseToCallStrangers() {
        if (live && (sandboxUrl != null || jdbcUrl.equals(IN_MEMORY))) {
            throw new ParameterException(
                    command.commandLine(), "--live needs the database of real loans, --jdbc-url, and no sandbox");
        }
        if (sandboxUrl != null && !Set.of("127.0.0.1", "localhost").contains(String.valueOf(sandboxUrl.getHost()))) {
            throw new ParameterException(
                    command.commandLine(), "--sandbox-url takes a sandbox on this machine: http://127.0.0.1:<port>");
        }
    }

    private static int rehearse(OverdueCall call, Stream<LoanAccount> loans, long overdue, PrintWriter out) {
        try (Sandbox sandbox = Sandbox.builder().zone(OverdueCall.ZONE).start()) {
            SubmitOutcome outcome = call.submit(Service.of(sandbox), loans, overdue, out);
            if (outcome instanceof SubmitOutcome.Accepted accepted) {
                new SimulatedCalls(sandbox, accepted).print(out);
            }
            return exitCode(outcome);
        }
    }

    /** Some drivers take passwords there. */
    private static String withoutParameters(String url) {
        return Pattern.compile("[?;]").split(url, 2)[0];
    }

    private static int exitCode(SubmitOutcome outcome) {
        return outcome instanceof SubmitOutcome.Accepted ? 0 : 1;
    }
}

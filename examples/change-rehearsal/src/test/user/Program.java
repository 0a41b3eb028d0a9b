package user;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import dev.callwright.CallwrightClient;
import dev.callwright.sandbox.Sandbox;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the user meets at run time. */
public final class Program {

    public Stream<String> lines() {
        return Stream.of(
                "limits: " + List.of(Limit.values()).stream().map(l -> l.name() + " " + l).collect(Collectors.joining(", ")),
                "scenarios: " + List.of(Scenario.values()).stream()
                        .map(s -> s + " requires " + s.requiredVariables() + " and ends with " + s.intentTables())
                        .collect(Collectors.joining("; ")),
                "intents of 205 and 2025: " + Scenario.FINANCIAL_COLLECTION.intent("205").title() + ", "
                        + Scenario.FINANCIAL_COLLECTION.intent("2025").title(),
                "status -26: " + CreateTaskStatus.of("-26").map(s -> s + " " + s.meaning() + " " + s.hint()),
                "status -99: " + CreateTaskStatus.of("-99"),
                "task ringing for 120 s: " + said(() -> Tasks.of("a task", 120)),
                "task ringing for 121 s: " + said(() -> Tasks.of("a task", 121)),
                "number of 18 digits: " + said(() -> new LoanCalleeMapper().toModel(loan("463200000007000001", "p"))),
                "text of 30 characters: " + said(() -> new LoanCalleeMapper().toModel(loan("463200000007", "p".repeat(30)))),
                "text of 31 characters: " + said(() -> new LoanCalleeMapper().toModel(loan("463200000007", "p".repeat(31)))),
                "an offer of 30 characters: "
                        + said(() -> new LeadCalleeMapper().toModel(new Lead("463200000007", "o".repeat(30)))),
                "submit to the sandbox: " + submit());
    }

    private static Loan loan(String mobile, String product) {
        return new Loan(mobile, "Name", "5000", "2026-02-02", product);
    }

    private static String submit() {
        try (Sandbox sandbox = Sandbox.start()) {
            CallwrightClient calls = CallwrightClient.builder()
                    .apiKey(sandbox.apiKey())
                    .apiSecret(sandbox.apiSecret())
                    .appId(sandbox.appId())
                    .baseUrl(sandbox.baseUrl().toString())
                    .allowLoopback()
                    .build();
            return said(() -> calls.submit(
                            Tasks.of("from the rehearsal", 60),
                            new LoanCalleeMapper(),
                            Stream.of(loan("463200000007", "p")))
                    .next());
        }
    }

    private interface Attempt {
        Object make();
    }

    private static String said(Attempt attempt) {
        try {
            Object made = attempt.make();
            return made instanceof Enum<?> || made instanceof String ? made.toString() : "fine";
        } catch (RuntimeException | LinkageError e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }
}

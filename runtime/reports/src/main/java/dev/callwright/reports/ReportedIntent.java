package dev.callwright.reports;

import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.UnknownIntent;
import dev.callwright.contract.model.StatusReport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a call ended, and the scenario whose tables say so. */
record ReportedIntent(Optional<Scenario> scenario, Optional<Intent> intent) {

    private static final Pattern CODE = Pattern.compile("[0-9]{1,18}");

    static ReportedIntent of(StatusReport report, Optional<Scenario> told) {
        List<Scenario> scenarios = told.map(List::of).orElse(List.of(Scenario.values()));
        Optional<String> code = Optional.ofNullable(report.intentCode())
                .filter(ReportedIntent::isCode)
                .or(() -> Optional.ofNullable(report.intent()).flatMap(text -> code(text, scenarios)));
        if (code.isEmpty()) {
            return new ReportedIntent(told, Optional.empty());
        }
        return told.isPresent()
                ? new ReportedIntent(told, Optional.of(told.get().intent(code.get())))
                : ofAnyScenario(code.get());
    }

    /** One that every scenario has tells none; one that means different things is as good as unknown. */
    private static ReportedIntent ofAnyScenario(String code) {
        List<Scenario> having = Arrays.stream(Scenario.values())
                .filter(scenario -> scenario.intent(code).table().isPresent())
                .toList();
        List<Intent> meanings = having.stream()
                .map(scenario -> scenario.intent(code))
                .distinct()
                .toList();
        return new ReportedIntent(
                having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty(),
                Optional.of(meanings.size() == 1 ? meanings.get(0) : new UnknownIntent(code)));
    }

    /**
     * The page says that the text refers to the tables: as a code, or by words, which have to be in them as they are.
     */
    private static Optional<String> code(String text, List<Scenario> scenarios) {
        if (isCode(text)) {
            return Optional.of(text);
        }
        List<String> codes = scenarios.stream()
                .flatMap(scenario -> scenario.intentTables().stream())
                .flatMap(table -> table.intents().stream())
                .filter(intent -> intent.title().equals(text))
                .map(Intent::code)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}

package dev.callwright.spec.reference;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.IntentRow;
import dev.callwright.spec.contract.IntentTable;
import dev.callwright.spec.contract.LimitRow;
import dev.callwright.spec.contract.ScenarioRow;
import dev.callwright.spec.contract.VariableRow;
import dev.callwright.spec.reference.ReferenceContent.Block;
import dev.callwright.spec.reference.ReferenceContent.Paragraph;
import dev.callwright.spec.reference.ReferenceContent.Row;
import dev.callwright.spec.reference.ReferenceContent.Section;
import dev.callwright.spec.reference.ReferenceContent.Table;
import java.util.ArrayList;
import java.util.List;

/** Variables by scenario, intents by table, limits, and the names of numbers. */
final class VocabularySections {

    private static final MarkedText HOLDS = MarkedText.of(
            "On the wire every value is a text. What a variable holds is for the compiler: a"
                    + " member whose type cannot be a date, a number of days or an amount of money is an error at a variable that"
                    + " holds one, unless it has a converter or a pattern; a text fits all of them. What each holds is");

    private VocabularySections() {}

    static Section variables(Contract contract) {
        List<String> columns = new ArrayList<>(List.of("variable", "slot", "characters", "holds"));
        contract.scenarios().forEach(scenario -> columns.add(scenario.title()));
        columns.add("what it is");
        List<Row> rows = contract.variables().stream()
                .map(variable -> variable(variable, contract.scenarios()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(HOLDS.and(MarkedText.mark(Origin.INFERRED)).and(MarkedText.of("throughout."))));
        contract.scenarios()
                .forEach(scenario -> blocks.add(
                        new Paragraph(MarkedText.code(scenario.name()).and(MarkedText.of(scenario.title() + ".")))));
        blocks.add(new Table(List.copyOf(columns), rows));
        return new Section("variables", "Variables by scenario", List.copyOf(blocks), List.of());
    }

    private static Row variable(VariableRow variable, List<ScenarioRow> scenarios) {
        List<MarkedText> cells = new ArrayList<>();
        cells.add(MarkedText.code(variable.name()));
        cells.add(MarkedText.code(variable.slot()));
        cells.add(MarkedText.of("at most " + variable.maxLength()));
        cells.add(MarkedText.of(variable.holds().isEmpty() ? "text" : variable.holds()));
        scenarios.forEach(scenario -> cells.add(MarkedText.of(use(variable, scenario))));
        cells.add(Prose.of(variable.description()));
        return new Row(Anchors.variable(variable.name()), List.copyOf(cells));
    }

    private static String use(VariableRow variable, ScenarioRow scenario) {
        if (variable.requiredBy().contains(scenario.name())) {
            return "required";
        }
        return variable.callInformation() && !scenario.callInformation() ? "not known" : "may be given";
    }

    static Section intents(List<IntentTable> tables) {
        MarkedText lead = MarkedText.of(
                        "How a call ended. Codes are compared whole, and a code may stand in two tables. \"final\":"
                                + " calling again is unwanted or pointless,")
                .and(MarkedText.mark(Origin.INFERRED))
                .and(MarkedText.of("throughout."));
        return new Section(
                "intents",
                "Intents",
                List.of(new Paragraph(lead)),
                tables.stream().map(VocabularySections::intents).toList());
    }

    private static Section intents(IntentTable table) {
        List<MarkedText> scenarios =
                table.scenarios().stream().map(MarkedText::code).toList();
        MarkedText whose = scenarios.isEmpty() ? MarkedText.of("every scenario") : MarkedText.join(scenarios, ", ");
        List<Row> rows =
                table.intents().stream().map(intent -> intent(table, intent)).toList();
        return new Section(
                Anchors.intents(table.name()),
                table.title(),
                List.of(
                        new Paragraph(MarkedText.code(table.name())
                                .and(MarkedText.of("of"))
                                .and(whose)),
                        new Table(List.of("code", "constant", "what it says", "remark"), rows)),
                List.of());
    }

    private static Row intent(IntentTable table, IntentRow intent) {
        MarkedText remark = MarkedText.of(intent.terminal() ? "final" : "").and(MarkedText.of(intent.remark()));
        return new Row(
                Anchors.intent(table.name(), intent.code()),
                List.of(
                        MarkedText.code(intent.code()),
                        MarkedText.code(intent.name()),
                        MarkedText.of(intent.title()),
                        remark));
    }

    static Section limits(List<LimitRow> limits) {
        List<Row> rows = limits.stream()
                .map(limit -> new Row(
                        Anchors.limit(limit.name()),
                        List.of(
                                MarkedText.code(limit.name()),
                                place(limit.property()),
                                MarkedText.of(Shapes.number(limit.min()) + " to " + Shapes.number(limit.max())))))
                .toList();
        return new Section("limits", "Limits", List.of(new Table(List.of("limit", "of", "allowed"), rows)), List.of());
    }

    /** A field, or a header, which has no model. */
    private static MarkedText place(String property) {
        int dot = property.indexOf('.');
        return dot < 0
                ? MarkedText.code(property)
                : MarkedText.link(Anchors.field(property.substring(0, dot), property.substring(dot + 1)), property);
    }
}

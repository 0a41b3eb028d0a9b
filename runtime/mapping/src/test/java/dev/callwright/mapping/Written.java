package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import java.util.List;
import java.util.function.Consumer;

/** A mapper whose entity is what it writes. */
record Written(Scenario scenario) implements CalleeMapper<Consumer<CalleeSink>> {

    static final String NUMBER = "463200000007";

    @Override
    public List<Intent> recallIntents() {
        return List.of();
    }

    @Override
    public void write(Consumer<CalleeSink> source, CalleeSink sink) {
        source.accept(sink);
    }

    /** A callee of the marketing scenario, which requires no variable. */
    static String json(Consumer<CalleeSink> members) {
        byte[] json = new Written(Scenario.FINANCIAL_MARKETING).toJson(sink -> {
            sink.number(NUMBER);
            members.accept(sink);
        });
        return new String(json, UTF_8);
    }

    /** The text that the members leave in text1. */
    static String text1(Consumer<CalleeSink> members) {
        return new Written(Scenario.FINANCIAL_MARKETING)
                .toModel(sink -> {
                    sink.number(NUMBER);
                    members.accept(sink);
                })
                .text1();
    }

    static List<Violation> violations(Scenario scenario, Consumer<CalleeSink> members) {
        Violations violations = new Violations();
        new CalleeEncoder<>(new Written(scenario), violations).encode(0, members);
        return violations.kept();
    }

    /** What is wrong with a value of text1. */
    static List<Rule> rulesAgainstText(CharSequence value) {
        return rules(Scenario.FINANCIAL_MARKETING, sink -> {
            sink.number(NUMBER);
            sink.text(CalleeVariable.TEXT1, value);
        });
    }

    static List<Rule> rules(Scenario scenario, Consumer<CalleeSink> members) {
        return violations(scenario, members).stream().map(Violation::rule).toList();
    }
}

package dev.callwright.sandbox.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import dev.callwright.sandbox.internal.calls.PackedNumbers;
import dev.callwright.sandbox.internal.spec.SchemaViolation;
import dev.callwright.sandbox.internal.spec.SpecSchema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each callee once and lets go of it. The agent may follow the callees in the body, so what is missing is
 * noted for every scenario.
 */
final class ReceivedCallees {

    private static final List<Scenario> SCENARIOS = List.of(Scenario.values());

    private final SpecSchema schema;
    private final CalleeLeniency leniency;
    private final PackedNumbers.Builder numbers = new PackedNumbers.Builder();
    private final Map<Scenario, SchemaViolation> missing = new EnumMap<>(Scenario.class);
    private long count;
    private long cutTexts;
    private @Nullable SchemaViolation wrong;
    private @Nullable SchemaViolation cut;
    private @Nullable SchemaViolation slotTwice;

    ReceivedCallees(SpecSchema schema, CalleeLeniency leniency) {
        this.schema = schema;
        this.leniency = leniency;
    }

    long count() {
        return count;
    }

    void take(JsonNode entry) {
        long index = count++;
        // The list is too long, or a callee is wrong: the request is refused whatever else stands in it.
        if (count > Limit.CALLEES_PER_TASK.max() || (wrong != null && !leniency.dropsInvalid())) {
            return;
        }
        boolean right = true;
        for (SchemaViolation violation : schema.check(entry)) {
            right &= note(violation, index);
        }
        if (right) {
            numbers.add(entry.path("calleeNumber").textValue());
            note(GivenVariables.of(entry), index);
        }
    }

    CalleeFindings findings() {
        PackedNumbers given = leniency.dropsRepeated() ? numbers.build().distinct() : numbers.build();
        boolean dropped = leniency.dropsInvalid() && given.size() > 0;
        return new CalleeFindings(
                count,
                given,
                cutTexts,
                Optional.ofNullable(wrong).filter(violation -> !dropped),
                Optional.ofNullable(cut),
                Optional.ofNullable(slotTwice),
                missing);
    }

    /** Whether the callee can be called all the same. */
    private boolean note(SchemaViolation violation, long index) {
        if (isLongText(violation)) {
            cutTexts++;
            cut = cut == null ? violation.in(at(index)) : cut;
            return true;
        }
        wrong = wrong == null ? violation.in(at(index)) : wrong;
        return false;
    }

    private void note(GivenVariables given, long index) {
        if (slotTwice == null) {
            slotTwice = given.slotTwice()
                    .map(variable -> at(variable, index, "given as " + variable.slot() + " too"))
                    .orElse(null);
        }
        for (Scenario scenario : SCENARIOS) {
            if (!missing.containsKey(scenario)) {
                given.missing(scenario, leniency.textFillsKey())
                        .ifPresent(variable ->
                                missing.put(scenario, at(variable, index, "required by " + scenario.name())));
            }
        }
    }

    /** The service cuts off what is too long in a text instead of refusing it. */
    private static boolean isLongText(SchemaViolation violation) {
        return violation.keyword().equals("maxLength")
                && (violation.field().startsWith(GivenVariables.INFORMATION + ".")
                        || CalleeVariable.of(violation.field()).isPresent());
    }

    private static SchemaViolation at(CalleeVariable variable, long index, String rule) {
        String field = variable.inCallInformation()
                ? GivenVariables.INFORMATION + "." + variable.wireName()
                : variable.wireName();
        return new SchemaViolation(at(index) + "." + field, "", rule);
    }

    private static String at(long index) {
        return ReceivedTask.CALLEES + "[" + index + "]";
    }
}

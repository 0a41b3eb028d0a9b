package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import dev.callwright.generator.acceptance.fuzz.Model.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A model in the making: correct at first, then with mistakes. */
final class Draft {

    private static final List<String> TYPE_NAMES = List.of(
            "Loan",
            "String",
            "Object",
            "Override",
            "List",
            "Integer",
            "Deprecated",
            "SuppressWarnings",
            "IllegalStateException",
            "Generated",
            "CalleeVariable",
            "CalleeMapper",
            "CalleeSink",
            "Scenario",
            "Intent",
            "Optionals",
            "Optional",
            "LoanCalleeMapper",
            "Loan$Old",
            "$",
            "_Loan",
            "Crédito",
            "借款",
            "loan",
            "Record");

    final Scenario scenario;
    final List<String> outer;
    final List<Property> properties = new ArrayList<>();
    final Set<String> planted = new TreeSet<>();
    Shape shape;

    private final String packageName;
    private final String name;
    private final PropertyMaker maker;
    private final Set<String> spoilt = new HashSet<>();
    private String recall = "";

    private Draft(String packageName, Random random) {
        this.packageName = packageName;
        this.name = pick(TYPE_NAMES, random);
        this.outer = TYPE_NAMES.stream()
                .filter(other -> !other.equals(name) && random.nextInt(100) == 0)
                .limit(3)
                .toList();
        this.shape = pick(
                outer.isEmpty()
                        ? List.of(
                                Shape.CLASS,
                                Shape.PUBLIC_CLASS,
                                Shape.FINAL_CLASS,
                                Shape.GENERIC_CLASS,
                                Shape.RECORD,
                                Shape.PUBLIC_RECORD)
                        : List.of(Shape.CLASS, Shape.PUBLIC_CLASS, Shape.RECORD),
                random);
        this.scenario = pick(List.of(Scenario.values()), random);
        this.maker = new PropertyMaker(shape.isRecord(), scenario, random);
    }

    /** The model of a seed: the same for ever, as long as this code is. */
    static Model of(long seed) {
        Random random = new Random(seed);
        Draft draft = new Draft("fuzz.m" + Long.toUnsignedString(seed, 36), random);
        draft.fill(random);
        int mistakes = Math.max(0, random.nextInt(5) - 1 - random.nextInt(2));
        for (int i = 0; i < mistakes; i++) {
            Mistake mistake = pick(List.of(Mistake.values()), random);
            if (draft.shape != Shape.ENUM
                    && draft.shape != Shape.PRIVATE_CLASS
                    && !draft.planted.contains("unresolved-type")
                    && mistake.plant(draft, random)) {
                draft.planted.add(mistake.problem);
            }
        }
        return new Model(
                draft.packageName,
                draft.shape,
                draft.name,
                draft.outer,
                draft.scenario,
                draft.recall,
                List.copyOf(draft.properties),
                Set.copyOf(draft.planted));
    }

    private void fill(Random random) {
        add(Property.NUMBER);
        Set<String> slots = new HashSet<>();
        scenario.requiredVariables().forEach(variable -> {
            slots.add(variable.slot());
            add(variable.wireName());
        });
        for (CalleeVariable variable : CalleeVariable.values()) {
            if ((!variable.inCallInformation() || scenario.allowsCallInformation())
                    && random.nextInt(6) == 0
                    && slots.add(variable.slot())) {
                add(variable.wireName());
            }
        }
        if (random.nextInt(3) == 0) {
            recall("global = {dev.callwright.contract.GlobalIntent.NOT_CONNECTED}");
        }
        IntStream.range(0, random.nextInt(3)).forEach(i -> properties.add(maker.make(Optional.empty())));
    }

    boolean has(String wire) {
        return properties.stream().anyMatch(property -> property.wire().equals(Optional.of(wire)));
    }

    /** Adds a member that carries it; true. */
    boolean add(String wire) {
        return properties.add(maker.make(Optional.of(wire)));
    }

    Optional<String> anyVariable(Random random) {
        List<String> carried = properties.stream()
                .flatMap(property -> property.wire().stream())
                .filter(wire -> CalleeVariable.of(wire).isPresent())
                .toList();
        return carried.isEmpty() ? Optional.empty() : Optional.of(pick(carried, random));
    }

    boolean recall(String members) {
        boolean free = recall.isEmpty();
        recall = free ? "@dev.callwright.annotation.RecallOn(" + members + ")\n" : recall;
        return free;
    }

    /** Removes what carries it, unless another mistake is about it. */
    boolean remove(String wire) {
        return planted.isEmpty()
                && properties.removeIf(property -> property.wire().equals(Optional.of(wire)));
    }

    /** Spoils an annotated member that nothing is wrong with yet. */
    boolean replace(Random random, UnaryOperator<Property> change) {
        List<Property> right = properties.stream()
                .filter(property -> property.wire().isPresent() && !spoilt.contains(property.name()))
                .toList();
        if (right.isEmpty()) {
            return false;
        }
        Property chosen = pick(right, random);
        spoilt.add(chosen.name());
        properties.set(properties.indexOf(chosen), change.apply(chosen));
        return true;
    }
}

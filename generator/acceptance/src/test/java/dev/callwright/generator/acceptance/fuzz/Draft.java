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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
            "Map",
            "DateForm",
            "EpochUnit",
            "Elements",
            "RoundingMode",
            "LoanCalleeMapper",
            "Loan$Old",
            "$",
            "_Loan",
            "Crédito",
            "借款",
            "loan",
            "Record");
    private static final List<String> PROFILES = List.of("Contact", "_2", "größe", "$", "Callee");

    final List<Role> roles = new ArrayList<>();
    final List<String> outer;
    final boolean described;
    final List<Property> properties = new ArrayList<>();
    final Set<String> planted = new TreeSet<>();
    final PropertyMaker maker;
    Shape shape;

    private final String packageName;
    private final String name;
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
        this.described = random.nextInt(6) == 0;
        List<Scenario> scenarios = List.of(Scenario.values());
        roles.add(new Role(pick(scenarios, random), random.nextInt(8) == 0 ? pick(PROFILES, random) : ""));
        if (random.nextInt(4) == 0) {
            String profile = roles.get(0).profile().isEmpty() ? pick(PROFILES, random) : "";
            roles.add(new Role(pick(scenarios, random), profile));
        }
        this.maker = new PropertyMaker(shape.isRecord(), List.copyOf(roles), random);
    }

    /** The model of a seed: the same for ever, as long as this code is. */
    static Model of(long seed) {
        Random random = new Random(seed);
        Draft draft = new Draft("fuzz.m" + Long.toUnsignedString(seed, 36), random);
        new Allotment(draft, random).fill();
        int mistakes = Math.max(0, random.nextInt(5) - 1 - random.nextInt(2));
        for (int i = 0; i < mistakes; i++) {
            Mistake mistake = pick(Mistake.ALL, random);
            if (draft.shape != Shape.ENUM
                    && draft.shape != Shape.PRIVATE_CLASS
                    && !draft.planted.contains("unresolved-type")
                    && mistake.plant(draft, random)) {
                draft.planted.add(mistake.problem());
            }
        }
        draft.fold(random);
        return new Model(
                draft.packageName,
                draft.shape,
                draft.name,
                draft.outer,
                List.copyOf(draft.roles),
                draft.described,
                draft.recall,
                List.copyOf(draft.properties),
                Set.copyOf(draft.planted));
    }

    /** The only scenario, or that of the first callee. */
    Scenario scenario() {
        return roles.get(0).scenario();
    }

    boolean isOneCallee() {
        return roles.size() == 1;
    }

    boolean has(String wire) {
        return properties.stream().anyMatch(property -> property.wire().equals(Optional.of(wire)));
    }

    /** Adds a member that carries it for every callee; true. */
    boolean add(String wire) {
        return add(wire, Optional.empty());
    }

    boolean add(String wire, Optional<List<String>> profiles) {
        return properties.add(maker.make(wire, profiles));
    }

    /** One that is right, and that a callee takes. */
    Optional<Mark> anyVariable(Random random) {
        List<Mark> carried = properties.stream()
                .flatMap(property -> property.mark().stream())
                .filter(mark -> CalleeVariable.of(mark.wire()).isPresent())
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
    boolean replace(Random random, Predicate<Property> suits, UnaryOperator<Property> change) {
        List<Property> right = properties.stream()
                .filter(property -> property.mark().isPresent()
                        && property.carrier() != Property.Carrier.CONSTANT
                        && !spoilt.contains(property.name())
                        && suits.test(property))
                .toList();
        if (right.isEmpty()) {
            return false;
        }
        Property chosen = pick(right, random);
        spoilt.add(chosen.name());
        properties.set(properties.indexOf(chosen), change.apply(chosen));
        return true;
    }

    /** Moves some members into a value object. */
    private void fold(Random random) {
        if (shape == Shape.ENUM || random.nextInt(3) > 0) {
            return;
        }
        List<Property> inside = properties.stream()
                .filter(property -> property.mark().isPresent()
                        && property.carrier().isOfItsClassAlone()
                        && !isDefaultOfPrimitive(property)
                        && random.nextInt(3) == 0)
                .toList();
        if (!inside.isEmpty()) {
            properties.removeAll(inside);
            Part part = new Part(name + "$Part", shape.isRecord(), inside, random.nextInt(10) == 0);
            properties.add(maker.details(part));
        }
    }

    /** A mistake only where the object that has the primitive is never missing. */
    private static boolean isDefaultOfPrimitive(Property property) {
        return property.type().equals("int")
                && property.mark().orElseThrow().options().containsKey("defaultValue");
    }
}

package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * A class annotated with {@code @Callee}, as it was read.
 *
 * @param position the class
 * @param calleePosition its {@code @Callee}
 * @param scenarioPosition the value of {@code @Callee}
 * @param scenario the name of its constant; absent when it is not given, which the compiler itself reports
 * @param mappings those of superclasses first, each class's in the order of declaration
 * @param unresolvedSupertypes those that do not exist, or not yet
 * @param silenced the ids of problems that the class or its members want to be silenced
 * @param expectations of fields that the mapper depends on
 * @param misplaced annotations of parameters, which are told by themselves
 */
public record AnnotatedType(
        Declaration declaration,
        Position position,
        Position calleePosition,
        Position scenarioPosition,
        Optional<String> scenario,
        List<Mapping> mappings,
        List<RecallSelection> recall,
        List<String> unresolvedSupertypes,
        Profiles profiles,
        List<Written<String>> silenced,
        List<Expectation> expectations,
        List<StrayAnnotation> misplaced) {

    private static final String NUMBER = "@CalleeNumber";
    private static final String DETAILS = "@CalleeDetails";

    public AnnotatedType {
        mappings = List.copyOf(mappings);
        recall = List.copyOf(recall);
        unresolvedSupertypes = List.copyOf(unresolvedSupertypes);
        silenced = List.copyOf(silenced);
        expectations = List.copyOf(expectations);
        misplaced = List.copyOf(misplaced);
    }

    public TypeId id() {
        return declaration.id();
    }

    public List<Mapping.CalleeNumber> numbers() {
        return mappings(Mapping.CalleeNumber.class);
    }

    public List<Mapping.CountryCode> countryCodes() {
        return mappings(Mapping.CountryCode.class);
    }

    public List<Mapping.Variable> variables() {
        return mappings(Mapping.Variable.class);
    }

    public List<Mapping.Details> details() {
        return mappings(Mapping.Details.class);
    }

    /** Whether the number is written where it cannot be read, or may be: one mistake, so it is not missing as well. */
    public boolean mayHaveNumberElsewhere() {
        return hasLostDetails() || isMisplaced(NUMBER);
    }

    /** The same of a variable. */
    public boolean mayHaveElsewhere(String variable) {
        return hasLostDetails() || isMisplaced("@Variable(\"" + variable + "\")");
    }

    private boolean hasLostDetails() {
        return isMisplaced(DETAILS)
                || details().stream().anyMatch(details -> details.fault().isPresent());
    }

    private boolean isMisplaced(String annotation) {
        return misplaced.stream().anyMatch(stray -> stray.annotation().equals(annotation));
    }

    /** Whether every type is known that the mapper depends on. */
    public boolean isResolved() {
        return unresolvedSupertypes.isEmpty()
                && mappings.stream()
                        .noneMatch(mapping -> mapping.member() instanceof Member.Accessible accessible
                                && accessible.type() instanceof ValueType.Unresolved)
                && mappings.stream()
                        .flatMap(mapping -> mapping.converter().stream())
                        .noneMatch(converter -> converter.type().isEmpty());
    }

    private <M extends Mapping> List<M> mappings(Class<M> kind) {
        return mappings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

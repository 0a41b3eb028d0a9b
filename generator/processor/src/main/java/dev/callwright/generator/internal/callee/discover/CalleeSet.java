package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.RecallSelection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * The callees that are made of one class, and which of its members each takes.
 *
 * @param mirrors their annotations, in order
 */
record CalleeSet(List<AnnotationMirror> mirrors, CompiledContract contract) {

    static CalleeSet of(TypeElement type, CompiledContract contract) {
        return new CalleeSet(Mirrors.all(type, Annotations.CALLEE), contract);
    }

    static String profile(AnnotationMirror callee) {
        return Mirrors.text(callee, "profile").flatMap(Mirrors::string).orElse("");
    }

    List<String> profiles() {
        return mirrors.stream().map(CalleeSet::profile).toList();
    }

    /** What is restricted to the callee, and of the rest what it has no own for and what its scenario knows. */
    List<Mapping> mappingsOf(AnnotationMirror callee, List<MemberMapping> found) {
        String profile = profile(callee);
        List<MemberMapping> own =
                found.stream().filter(one -> one.isOf(profile)).toList();
        return own.stream()
                .filter(one -> !one.isGeneral()
                        || own.stream().noneMatch(other -> !other.isGeneral() && other.competesWith(one)))
                .filter(one -> !one.isGeneral() || !isForOthers(one.mapping(), callee))
                .map(MemberMapping::mapping)
                .toList();
    }

    /** The intents that its calls can end with; those that no callee's calls end with are everybody's mistake. */
    List<RecallSelection> recallOf(AnnotationMirror callee, List<RecallSelection> selections) {
        return selections.stream()
                .filter(selection -> isRecalled(callee, selection)
                        || mirrors.stream().noneMatch(other -> isRecalled(other, selection)))
                .toList();
    }

    private boolean isForOthers(Mapping mapping, AnnotationMirror callee) {
        return mapping instanceof Mapping.Variable variable
                && !knows(callee, variable.variable())
                && mirrors.stream().anyMatch(other -> knows(other, variable.variable()));
    }

    private boolean knows(AnnotationMirror callee, String variable) {
        return scenario(callee)
                .filter(scenario -> contract.variablesOf(scenario).stream()
                        .anyMatch(known -> known.name().equals(variable)))
                .isPresent();
    }

    private boolean isRecalled(AnnotationMirror callee, RecallSelection selection) {
        return scenario(callee)
                .filter(scenario -> contract.recallTablesOf(scenario).stream()
                        .anyMatch(table -> table.member().equals(selection.table())))
                .isPresent();
    }

    private static Optional<String> scenario(AnnotationMirror callee) {
        return Mirrors.value(callee, "value").flatMap(Mirrors::constantName);
    }
}

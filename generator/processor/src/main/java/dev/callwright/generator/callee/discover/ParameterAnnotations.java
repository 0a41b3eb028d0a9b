package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.StrayAnnotation;
import dev.callwright.generator.problem.Nesting;
import dev.callwright.generator.problem.Position;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Annotations of parameters. They are allowed there because Lombok and records copy them from the field, and are read
 * from the member alone: a parameter has no value to read, and no name in a class file.
 */
final class ParameterAnnotations {

    private ParameterAnnotations() {}

    /** Those that no member of the parameter's name has, too. */
    static List<StrayAnnotation> strays(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .flatMap(method -> ((ExecutableElement) method).getParameters().stream())
                .flatMap(parameter -> strays(type, parameter))
                .toList();
    }

    private static Stream<StrayAnnotation> strays(TypeElement type, VariableElement parameter) {
        return MemberAnnotation.OF_MEMBERS.stream()
                .filter(annotation -> !isOnMember(type, parameter, annotation))
                .flatMap(annotation -> Mirrors.all(parameter, annotation).stream()
                        .map(mirror -> stray(parameter, annotation, mirror)));
    }

    /**
     * Of the type, or of one around it: Lombok, if told so, copies from the field to the builder that it nests. In a
     * record of Eclipse's compiler, the component or its accessor may be the only other that has it.
     */
    private static boolean isOnMember(TypeElement type, Element parameter, String annotation) {
        return Nesting.outwards(type).stream()
                .filter(TypeElement.class::isInstance)
                .flatMap(around -> around.getEnclosedElements().stream())
                .filter(member -> member.getSimpleName().equals(parameter.getSimpleName()))
                .anyMatch(member -> !Mirrors.all(member, annotation).isEmpty());
    }

    private static StrayAnnotation stray(VariableElement parameter, String annotation, AnnotationMirror mirror) {
        return new StrayAnnotation(
                MemberAnnotation.nameOf(annotation),
                StrayAnnotation.On.PARAMETER,
                parameter.getSimpleName().toString(),
                Position.of(parameter, mirror));
    }
}

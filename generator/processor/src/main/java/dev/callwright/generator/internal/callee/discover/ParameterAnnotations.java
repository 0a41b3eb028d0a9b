package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.StrayAnnotation;
import dev.callwright.generator.internal.callee.model.StrayAnnotation.On;
import dev.callwright.generator.internal.problem.Nesting;
import dev.callwright.generator.internal.problem.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Annotations of parameters. They are allowed there because Lombok and records copy them from the field, and are read
 * from the member alone: a parameter has no value to read, and no name in a class file.
 */
final class ParameterAnnotations {

    private static final String KOTLIN = "kotlin.Metadata";

    private ParameterAnnotations() {}

    /** Those that no member of the parameter's name has, too: of Kotlin's copies of a constructor's the first. */
    static List<StrayAnnotation> strays(TypeElement type) {
        Map<String, StrayAnnotation> first = new LinkedHashMap<>();
        Stream.<ExecutableElement>concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .flatMap(method -> method.getParameters().stream())
                .flatMap(parameter -> strays(type, parameter))
                .forEach(stray -> first.putIfAbsent(stray.annotation() + " " + stray.place(), stray));
        return List.copyOf(first.values());
    }

    private static Stream<StrayAnnotation> strays(TypeElement type, VariableElement parameter) {
        return MemberAnnotation.OF_MEMBERS.stream()
                .filter(annotation -> !isOnMember(type, parameter, annotation))
                .flatMap(annotation -> Mirrors.all(parameter, annotation).stream()
                        .map(mirror -> stray(type, parameter, annotation, mirror)));
    }

    private static On on(TypeElement type, VariableElement parameter) {
        if (!Mirrors.has(type, KOTLIN)) {
            return On.PARAMETER;
        }
        boolean property = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().equals(parameter.getSimpleName()));
        return property ? On.PROPERTY_OF_KOTLIN : On.PARAMETER_OF_KOTLIN;
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

    private static StrayAnnotation stray(
            TypeElement type, VariableElement parameter, String annotation, AnnotationMirror mirror) {
        return new StrayAnnotation(
                MemberAnnotation.nameOf(annotation, mirror),
                on(type, parameter),
                parameter.getSimpleName().toString(),
                Position.of(parameter, mirror));
    }
}

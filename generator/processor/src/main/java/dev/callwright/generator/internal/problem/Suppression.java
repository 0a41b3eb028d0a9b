package dev.callwright.generator.internal.problem;

import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * {@code @SuppressWarnings("callwright:<id>")} on the element or around it. It is not in class files, so it may silence
 * a problem but never change what is generated.
 */
public final class Suppression {

    /** What an id has in front of it, among the keys of other tools. */
    public static final String PREFIX = "callwright:";

    private static final String ANNOTATION = "java.lang.SuppressWarnings";

    private Suppression() {}

    static boolean covers(Problem problem) {
        return problem.id().severity() != Severity.ERROR
                && (isOn(problem.position(), problem.id()) || isOn(problem.home(), problem.id()));
    }

    private static boolean isOn(Position position, ProblemId id) {
        return Nesting.outwards(position.element()).stream().anyMatch(element -> isOn(element, PREFIX + id.key()));
    }

    private static boolean isOn(Element element, String key) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(ANNOTATION))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .anyMatch(value -> names(value, key));
    }

    private static boolean names(AnnotationValue value, String key) {
        return value.getValue() instanceof List<?> keys
                && keys.stream()
                        .anyMatch(item -> ((AnnotationValue) item).getValue().equals(key));
    }
}

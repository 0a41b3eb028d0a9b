package dev.callwright.generator.internal.callee.discover;

import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Tells what a declaration says of null, with whichever of the many annotations of that name. */
final class Nullability {

    private static final String NULLABLE = "Nullable";

    private Nullability() {}

    static boolean isDeclaredOn(Element member) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        return Stream.<AnnotatedConstruct>of(member, type)
                .flatMap(construct -> construct.getAnnotationMirrors().stream())
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(NULLABLE));
    }
}

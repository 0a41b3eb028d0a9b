package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.problem.Nesting;
import dev.callwright.generator.internal.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A {@code @CalleeNumber}, {@code @Variable} or {@code @CalleeDetails} on the member that it was written on. */
record MemberAnnotation(Element element, AnnotationMirror mirror, String annotation) {

    static final List<String> OF_MEMBERS =
            List.of(Annotations.CALLEE_NUMBER, Annotations.VARIABLE, Annotations.CALLEE_DETAILS);
    private static final Set<ElementKind> MEMBERS = Set.of(ElementKind.FIELD, ElementKind.METHOD);

    /**
     * All that are written in a type, in order.
     *
     * <p>An annotation of a record component is copied to its field and its accessor. The copy on the field stands for
     * it: javac knows no position of a component itself. Lombok, if told so, copies from the field to its getter.
     */
    static List<MemberAnnotation> in(TypeElement type) {
        List<MemberAnnotation> found = new ArrayList<>();
        for (Element member : Members.of(type)) {
            if (MEMBERS.contains(member.getKind())) {
                for (String annotation : OF_MEMBERS) {
                    Mirrors.all(member, annotation)
                            .forEach(mirror -> found.add(new MemberAnnotation(member, mirror, annotation)));
                }
            }
        }
        return found.stream().filter(one -> !one.isCopyOfFieldIn(found)).toList();
    }

    boolean isNumber() {
        return annotation.equals(Annotations.CALLEE_NUMBER);
    }

    boolean isDetails() {
        return annotation.equals(Annotations.CALLEE_DETAILS);
    }

    /** As people write it: {@code @Variable("name")}. */
    String annotationName() {
        return nameOf(annotation, mirror);
    }

    static String nameOf(String annotation, AnnotationMirror mirror) {
        return "@"
                + annotation.substring(annotation.lastIndexOf('.') + 1)
                + Mirrors.text(mirror, "value")
                        .flatMap(Mirrors::string)
                        .map(variable -> "(\"" + variable + "\")")
                        .orElse("");
    }

    /** The method to read the member through, if it names one. */
    Optional<String> accessor() {
        return Mirrors.text(mirror, "accessor").flatMap(Mirrors::string);
    }

    Restriction restriction() {
        return Restriction.of(element, mirror);
    }

    /** As people write it: {@code dueDate}, or {@code dueDate()} for a method. */
    String memberName() {
        boolean method = element.getKind() == ElementKind.METHOD && !isCopyOfComponent();
        return element.getSimpleName() + (method ? "()" : "");
    }

    Position position() {
        return Position.of(element, mirror);
    }

    Position position(AnnotationValue value) {
        return Position.of(element, mirror, value);
    }

    /** Whether a class that inherits both, say of two interfaces, has one method that is annotated twice alike. */
    boolean isSameMethodAs(MemberAnnotation other) {
        return isGetterLike(element)
                && isGetterLike(other.element)
                && !element.equals(other.element)
                && element.getSimpleName().equals(other.element.getSimpleName())
                && mirror.toString().equals(other.mirror.toString());
    }

    private static boolean isGetterLike(Element element) {
        return element instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    /** Of an annotation that holds an array, Eclipse's compiler makes the copy on the accessor alone. */
    private boolean isCopyOfComponent() {
        return Nesting.outwards(element).get(1).getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.RECORD_COMPONENT)
                .filter(component -> component.getSimpleName().equals(element.getSimpleName()))
                .anyMatch(component -> !Mirrors.all(component, annotation).isEmpty());
    }

    private boolean isCopyOfFieldIn(List<MemberAnnotation> found) {
        return element instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && found.stream().anyMatch(other -> other.element.getKind() == ElementKind.FIELD && isCopyOf(other));
    }

    private boolean isCopyOf(MemberAnnotation other) {
        if (Nesting.outwards(element).get(1).getKind() == ElementKind.RECORD) {
            return other.annotation.equals(annotation)
                    && other.element.getSimpleName().equals(element.getSimpleName());
        }
        return other.mirror.toString().equals(mirror.toString())
                && LombokGetter.of(other.element)
                        .filter(element.getSimpleName()::contentEquals)
                        .isPresent();
    }
}

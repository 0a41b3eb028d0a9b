package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.problem.Nesting;
import dev.callwright.generator.callee.problem.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/** A {@code @CalleeNumber} or {@code @Variable} on the member that it was written on. */
record MemberAnnotation(Element element, AnnotationMirror mirror, String annotation) {

    private static final List<String> OF_MEMBERS = List.of(Annotations.CALLEE_NUMBER, Annotations.VARIABLE);
    private static final Set<ElementKind> MEMBERS = Set.of(ElementKind.FIELD, ElementKind.METHOD);

    /**
     * All that are written in a type, in order.
     *
     * <p>An annotation of a record component is copied to its field and its accessor. The copy on the field stands for
     * it: javac knows no position of a component itself. Lombok, if told so, copies from the field to its getter.
     */
    static List<MemberAnnotation> in(TypeElement type) {
        List<MemberAnnotation> found = new ArrayList<>();
        for (Element member : members(type)) {
            if (MEMBERS.contains(member.getKind())) {
                for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
                    OF_MEMBERS.stream()
                            .filter(annotation -> Mirrors.is(mirror, annotation))
                            .forEach(annotation -> found.add(new MemberAnnotation(member, mirror, annotation)));
                }
            }
        }
        return found.stream().filter(one -> !one.isCopyOfFieldIn(found)).toList();
    }

    /** Eclipse's compiler sorts the fields of a record by name. */
    private static List<? extends Element> members(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            return type.getEnclosedElements();
        }
        List<Name> components =
                type.getRecordComponents().stream().map(Element::getSimpleName).toList();
        return type.getEnclosedElements().stream()
                .sorted(Comparator.comparingInt(member -> member.getKind() == ElementKind.FIELD
                        ? components.indexOf(member.getSimpleName())
                        : components.size()))
                .toList();
    }

    boolean isNumber() {
        return annotation.equals(Annotations.CALLEE_NUMBER);
    }

    /** As people write it: {@code dueDate}, or {@code dueDate()} for a method. */
    String memberName() {
        boolean method = element.getKind() == ElementKind.METHOD && !isCopyOfComponent();
        return element.getSimpleName() + (method ? "()" : "");
    }

    Position position() {
        return Position.of(element, mirror);
    }

    /** Of an annotation that holds an array, Eclipse's compiler makes the copy on the accessor alone. */
    private boolean isCopyOfComponent() {
        return Nesting.outwards(element).get(1).getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.RECORD_COMPONENT)
                .filter(component -> component.getSimpleName().equals(element.getSimpleName()))
                .anyMatch(component -> Mirrors.find(component, annotation).isPresent());
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

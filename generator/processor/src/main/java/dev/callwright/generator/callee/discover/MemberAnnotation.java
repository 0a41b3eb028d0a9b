package dev.callwright.generator.callee.discover;

import static java.util.stream.Collectors.toCollection;

import dev.callwright.generator.callee.model.Profiles;
import dev.callwright.generator.callee.problem.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A {@code @CalleeNumber}, {@code @Variable} or {@code @CalleeDetails} on the member that it was written on. */
record MemberAnnotation(Element element, AnnotationMirror mirror, String annotation) {

    private static final List<String> OF_MEMBERS =
            List.of(Annotations.CALLEE_NUMBER, Annotations.VARIABLE, Annotations.CALLEE_DETAILS);
    private static final Set<ElementKind> MEMBERS = Set.of(ElementKind.FIELD, ElementKind.METHOD);

    /**
     * All that are written in a type, in order.
     *
     * <p>An annotation of a record component is copied to its field and its accessor. The copy on the field stands for
     * it: javac knows no position of a component itself.
     */
    static List<MemberAnnotation> in(TypeElement type) {
        List<MemberAnnotation> found = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (MEMBERS.contains(member.getKind())) {
                for (String annotation : OF_MEMBERS) {
                    Mirrors.all(member, annotation)
                            .forEach(mirror -> found.add(new MemberAnnotation(member, mirror, annotation)));
                }
            }
        }
        return type.getKind() == ElementKind.RECORD
                ? found.stream().filter(one -> !one.isCopyOfFieldIn(found)).toList()
                : found;
    }

    boolean isNumber() {
        return annotation.equals(Annotations.CALLEE_NUMBER);
    }

    boolean isDetails() {
        return annotation.equals(Annotations.CALLEE_DETAILS);
    }

    /** As people write it: {@code @Variable}. */
    String annotationName() {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    /** The method to read the member through, if it names one. */
    Optional<String> accessor() {
        return Mirrors.text(mirror, "accessor").flatMap(Mirrors::string);
    }

    /** The profiles that it is restricted to; absent when it is not. */
    Optional<Set<String>> profiles() {
        return Mirrors.value(mirror, "profile")
                .map(value -> Mirrors.items(value).stream()
                        .flatMap(item -> Mirrors.string(item).stream())
                        .collect(toCollection(LinkedHashSet::new)));
    }

    List<Profiles.Reference> references() {
        return Mirrors.value(mirror, "profile").map(this::references).orElse(List.of());
    }

    /** As people write it: {@code dueDate}, or {@code dueDate()} for a method. */
    String memberName() {
        return element.getSimpleName() + (element.getKind() == ElementKind.METHOD ? "()" : "");
    }

    Position position() {
        return Position.of(element, mirror);
    }

    Position position(AnnotationValue value) {
        return Position.of(element, mirror, value);
    }

    private List<Profiles.Reference> references(AnnotationValue array) {
        List<AnnotationValue> items = Mirrors.items(array);
        return items.stream()
                // javac finds no position for the only item of an array that is written without braces.
                .flatMap(item -> Mirrors.string(item)
                        .map(name -> new Profiles.Reference(name, position(items.size() == 1 ? array : item)))
                        .stream())
                .toList();
    }

    private boolean isCopyOfFieldIn(List<MemberAnnotation> found) {
        return element instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && found.stream()
                        .anyMatch(other -> other.element.getKind() == ElementKind.FIELD
                                && other.element.getSimpleName().equals(element.getSimpleName())
                                && other.annotation.equals(annotation));
    }
}

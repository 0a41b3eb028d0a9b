package dev.callwright.generator.internal.callee.discover;

import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/** The members of a type in the order of the source. */
final class Members {

    private Members() {}

    static List<? extends Element> of(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            return type.getEnclosedElements();
        }
        // Eclipse's compiler sorts the fields and the accessors of a record by name, and annotates at times only these.
        List<Name> components =
                type.getRecordComponents().stream().map(Element::getSimpleName).toList();
        return type.getEnclosedElements().stream()
                .sorted(Comparator.comparingInt((Element member) -> rank(member, components))
                        .thenComparing(member -> member.getKind() != ElementKind.FIELD))
                .toList();
    }

    private static int rank(Element member, List<Name> components) {
        int component = components.indexOf(member.getSimpleName());
        boolean overload = member instanceof ExecutableElement method
                && !method.getParameters().isEmpty();
        return component < 0 || overload ? components.size() : component;
    }
}

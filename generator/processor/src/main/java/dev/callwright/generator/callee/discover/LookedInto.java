package dev.callwright.generator.callee.discover;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The types whose annotations come into a mapper: callees, their supertypes, and what they say is to be looked into.
 */
final class LookedInto {

    private LookedInto() {}

    static Set<TypeElement> by(Collection<TypeElement> callees) {
        Set<TypeElement> types = new LinkedHashSet<>();
        callees.forEach(callee -> add(callee, types));
        return types;
    }

    private static void add(TypeElement type, Set<TypeElement> types) {
        for (TypeElement one : Hierarchy.of(type).types()) {
            if (types.add(one)) {
                for (Element member : one.getEnclosedElements()) {
                    if (Mirrors.has(member, Annotations.CALLEE_DETAILS)) {
                        typesIn(typeOf(member)).forEach(inside -> add(inside, types));
                    }
                }
            }
        }
    }

    private static TypeMirror typeOf(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }

    /** The type, and what it holds if it is an {@code Optional}. */
    private static List<TypeElement> typesIn(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return List.of();
        }
        return Bounds.isOptional(type)
                ? typesIn(declared.getTypeArguments().get(0))
                : List.of((TypeElement) declared.asElement());
    }
}

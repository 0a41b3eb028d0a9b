package dev.callwright.generator.internal.callee.discover;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The types whose annotations come into a mapper: callees, their supertypes, and what they say is to be looked into.
 */
final class ReachableTypes {

    private final Types types;
    private final Bounds bounds;
    private final Set<TypeElement> entered = new HashSet<>();
    private final Set<TypeElement> found = new HashSet<>();

    private ReachableTypes(Elements elements, Types types) {
        this.types = types;
        this.bounds = new Bounds(elements, types);
    }

    static Set<TypeElement> by(Collection<TypeElement> callees, Elements elements, Types types) {
        ReachableTypes into = new ReachableTypes(elements, types);
        callees.forEach(callee -> into.enter((DeclaredType) callee.asType()));
        return into.found;
    }

    private void enter(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (!entered.add(element)) {
            return;
        }
        for (TypeElement one : Hierarchy.of(element).types()) {
            found.add(one);
            for (Element member : one.getEnclosedElements()) {
                if (Mirrors.has(member, Annotations.CALLEE_DETAILS)) {
                    enterDetails(types.asMemberOf(type, member));
                }
                // Of a parameter nothing is looked into, which is told once, and not again of the parameter's class.
                if (member instanceof ExecutableElement method) {
                    method.getParameters().stream()
                            .filter(parameter -> Mirrors.has(parameter, Annotations.CALLEE_DETAILS))
                            .forEach(parameter -> enterDetails(parameter.asType()));
                }
            }
        }
    }

    private void enterDetails(TypeMirror member) {
        TypeMirror value = bounds.resolve(member instanceof ExecutableType method ? method.getReturnType() : member);
        TypeMirror held = Bounds.isOptional(value)
                ? ((DeclaredType) value).getTypeArguments().get(0)
                : value;
        if (held instanceof ArrayType array) {
            enterDetails(array.getComponentType());
        }
        if (held.getKind() == TypeKind.DECLARED) {
            enter((DeclaredType) held);
            // Of a list nothing is looked into, which is one mistake, and not another one of its elements' class.
            ((DeclaredType) held)
                    .getTypeArguments().stream()
                            .filter(DeclaredType.class::isInstance)
                            .forEach(element -> enter((DeclaredType) element));
        }
    }
}

package dev.callwright.generator.internal.callee.discover;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Resolves type variables and wildcards to what is known of them. */
final class Bounds {

    private static final String OPTIONAL = "java.util.Optional";

    private final Types types;
    private final TypeMirror object;
    private final TypeMirror charSequence;

    Bounds(Elements elements, Types types) {
        this.types = types;
        this.object = typeNamed("java.lang.Object", elements);
        this.charSequence = typeNamed("java.lang.CharSequence", elements);
    }

    /** The type, or its bound; also of what an {@code Optional} holds. */
    TypeMirror resolve(TypeMirror type) {
        TypeMirror bound = bound(type);
        return isOptional(bound) ? resolveOptional((DeclaredType) bound) : bound;
    }

    static boolean isOptional(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(OPTIONAL)
                && declared.getTypeArguments().size() == 1;
    }

    private static TypeMirror typeNamed(String name, Elements elements) {
        return Objects.requireNonNull(elements.getTypeElement(name)).asType();
    }

    private TypeMirror resolveOptional(DeclaredType optional) {
        TypeMirror held = optional.getTypeArguments().get(0);
        TypeMirror bound = bound(held);
        boolean unknown = types.isSameType(bound, object) || types.isSameType(bound, held);
        return unknown ? optional : types.getDeclaredType((TypeElement) optional.asElement(), bound);
    }

    private TypeMirror bound(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return bound(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? object : bound(wildcard.getExtendsBound());
        }
        return type instanceof IntersectionType both ? bound(mostTelling(both)) : type;
    }

    /** Text is a form on the wire; otherwise what comes first, as for the compiler. */
    private TypeMirror mostTelling(IntersectionType both) {
        List<TypeMirror> bounds = List.copyOf(both.getBounds());
        return bounds.stream()
                .filter(bound -> types.isAssignable(bound, charSequence))
                .findFirst()
                .or(() -> bounds.stream()
                        .filter(bound -> !types.isSameType(bound, object))
                        .findFirst())
                .orElse(object);
    }
}

package dev.callwright.generator.internal.callee.discover;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Tells whether a getter returns what its field holds, by the types: that one, boxed, narrowed, widened or in an
 * optional.
 */
final class SameValue {

    private static final String OPTIONAL = "java.util.Optional";
    private static final Map<String, TypeKind> PRIMITIVE_OPTIONALS = Map.of(
            "java.util.OptionalInt", TypeKind.INT,
            "java.util.OptionalLong", TypeKind.LONG,
            "java.util.OptionalDouble", TypeKind.DOUBLE);

    private final Types types;

    SameValue(Types types) {
        this.types = types;
    }

    boolean mayBe(TypeMirror got, TypeMirror held) {
        if (got.getKind() == TypeKind.ERROR || held.getKind() == TypeKind.ERROR) {
            return true; // What it is comes later, or never.
        }
        return narrows(got, held)
                || narrows(held, got)
                || (got instanceof DeclaredType declared && isOptionalOf(declared, held));
    }

    private boolean isOptionalOf(DeclaredType got, TypeMirror held) {
        String name = ((TypeElement) got.asElement()).getQualifiedName().toString();
        TypeKind primitive = PRIMITIVE_OPTIONALS.get(name);
        if (primitive != null) {
            return narrows(types.getPrimitiveType(primitive), held);
        }
        List<? extends TypeMirror> arguments = got.getTypeArguments();
        return name.equals(OPTIONAL) && arguments.size() == 1 && narrows(arguments.get(0), held);
    }

    private boolean narrows(TypeMirror got, TypeMirror held) {
        return types.isSubtype(types.erasure(boxed(got)), types.erasure(boxed(held)));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }
}

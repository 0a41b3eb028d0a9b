package dev.callwright.generator.internal.callee.discover;

import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Looks at types as a mapper in a package does. */
final class Subjects {

    private final Elements elements;
    private final Types types;
    private final PackageElement home;
    private final CheckedExceptions checkedExceptions;

    Subjects(Elements elements, Types types, PackageElement home, CheckedExceptions checkedExceptions) {
        this.elements = elements;
        this.types = types;
        this.home = home;
        this.checkedExceptions = checkedExceptions;
    }

    /** The mapped type itself. */
    Subject entity(Hierarchy hierarchy) {
        return subject((DeclaredType) hierarchy.leaf().asType(), hierarchy, false);
    }

    /** The type of a value on the way. */
    Subject of(DeclaredType type) {
        return subject(withoutWildcards(type), Hierarchy.whole((TypeElement) type.asElement()), true);
    }

    /** Not {@link Types#capture}, which Eclipse's compiler does not have. */
    private DeclaredType withoutWildcards(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.stream().noneMatch(WildcardType.class::isInstance)) {
            return type;
        }
        TypeMirror[] known = new TypeMirror[arguments.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] =
                    known(arguments.get(i), element.getTypeParameters().get(i).asType());
        }
        return types.getDeclaredType(element, known);
    }

    /** Of a wildcard its bound, unless that of the type parameter says more. */
    private TypeMirror known(TypeMirror argument, TypeMirror parameter) {
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        TypeMirror bound = wildcard.getExtendsBound();
        return bound != null && types.isAssignable(types.erasure(bound), types.erasure(parameter)) ? bound : parameter;
    }

    private Subject subject(DeclaredType type, Hierarchy hierarchy, boolean reached) {
        return new Subject(
                types, type, hierarchy, new Visibility(elements, home, hierarchy.leaf()), checkedExceptions, reached);
    }
}

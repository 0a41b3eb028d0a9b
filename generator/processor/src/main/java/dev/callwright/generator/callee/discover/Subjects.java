package dev.callwright.generator.callee.discover;

import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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
        return subject((DeclaredType) types.capture(type), Hierarchy.whole((TypeElement) type.asElement()), true);
    }

    private Subject subject(DeclaredType type, Hierarchy hierarchy, boolean reached) {
        return new Subject(type, hierarchy, new Reach(elements, home, hierarchy.leaf()), checkedExceptions, reached);
    }
}

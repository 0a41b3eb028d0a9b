package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.problem.Nesting;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** What the mapper, a class in the package of the annotated one, may use of a type. */
final class Visibility {

    private final Elements elements;
    private final PackageElement home;
    private final TypeElement leaf;

    Visibility(Elements elements, PackageElement home, TypeElement leaf) {
        this.elements = elements;
        this.home = home;
        this.leaf = leaf;
    }

    /** Whether the type itself can be seen. */
    boolean includesType() {
        return Nesting.outwards(leaf).stream()
                .map(Element::getModifiers)
                .noneMatch(modifiers -> modifiers.contains(Modifier.PRIVATE)
                        || (!modifiers.contains(Modifier.PUBLIC) && !isInPackage(leaf)));
    }

    boolean includes(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return false;
        }
        return modifiers.contains(Modifier.PUBLIC) || (isInPackage(member) && isInherited(member));
    }

    boolean isInPackage(Element member) {
        return elements.getPackageOf(member).equals(home);
    }

    /** A package-private member is lost on the way through a superclass of another package. */
    private boolean isInherited(Element member) {
        if (member.getModifiers().contains(Modifier.PROTECTED)) {
            return true;
        }
        // Not getAllMembers: in Eclipse's compiler, what a generic superclass declares is not what a subclass has.
        TypeElement type = leaf;
        while (isInPackage(type) && !type.equals(member.getEnclosingElement())) {
            if (!(type.getSuperclass() instanceof DeclaredType superclass)) {
                return false;
            }
            type = (TypeElement) superclass.asElement();
        }
        return type.equals(member.getEnclosingElement());
    }
}

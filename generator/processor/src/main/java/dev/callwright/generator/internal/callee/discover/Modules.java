package dev.callwright.generator.internal.callee.discover;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** What the module of an element means for generated code; Bazel's turbine, among others, knows no modules. */
public final class Modules {

    private Modules() {}

    /** Whether code beside the element can mention a type. */
    public static boolean sees(Elements elements, Element from, String type) {
        ModuleElement module = elements.getModuleOf(from);
        // Whoever knows no modules has the one lookup; in the unnamed module it finds the same as the other.
        return (isNamed(module) ? elements.getTypeElement(module, type) : elements.getTypeElement(type)) != null;
    }

    static boolean isInNamed(Elements elements, Element element) {
        return isNamed(elements.getModuleOf(element));
    }

    private static boolean isNamed(ModuleElement module) {
        return module != null && !module.isUnnamed();
    }
}

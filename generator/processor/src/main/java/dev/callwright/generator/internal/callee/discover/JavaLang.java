package dev.callwright.generator.internal.callee.discover;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The package whose types need no import, unless a package has its own of the same names. Looks at a package once. */
public final class JavaLang {

    private final Elements elements;
    private final Map<PackageElement, Boolean> shadowed = new HashMap<>();

    public JavaLang(Elements elements) {
        this.elements = elements;
    }

    /** Whether in the package {@code @Override} without an import, say, is another annotation, or none. */
    public boolean isShadowedIn(PackageElement home) {
        return shadowed.computeIfAbsent(home, this::shadows);
    }

    private boolean shadows(PackageElement home) {
        // Without its module, a name that is not there is looked for in every module, for each class of the package.
        ModuleElement base = elements.getModuleElement("java.base");
        return home.getEnclosedElements().stream()
                .map(type -> "java.lang." + type.getSimpleName())
                .anyMatch(name ->
                        (base == null ? elements.getTypeElement(name) : elements.getTypeElement(base, name)) != null);
    }
}

package dev.callwright.generator.callee.discover;

import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The package whose types need no import, unless a package has its own of the same names. */
public final class JavaLang {

    private JavaLang() {}

    /** Whether in the package {@code @Override} without an import, say, is another annotation, or none. */
    public static boolean isShadowedIn(PackageElement home, Elements elements) {
        return home.getEnclosedElements().stream()
                .anyMatch(type -> elements.getTypeElement("java.lang." + type.getSimpleName()) != null);
    }
}

package dev.callwright.generator.internal.problem;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** What an element stands in. */
public final class Nesting {

    private Nesting() {}

    /** The element and what encloses it, up to its top-level type. */
    public static List<Element> outwards(Element element) {
        List<Element> nesting = new ArrayList<>();
        for (Element outer = element;
                outer != null && !(outer instanceof PackageElement);
                outer = outer.getEnclosingElement()) {
            nesting.add(outer);
        }
        return nesting;
    }
}

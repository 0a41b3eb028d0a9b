package dev.callwright.generator.internal.problem;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;

/** The types that this compilation has the source of, by name: elements do not outlive their round. */
public final class Sources {

    private final Set<String> topLevelTypes = new HashSet<>();

    /** Notes the root elements of a round. */
    public void add(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof QualifiedNameable named && !(root instanceof PackageElement)) {
                topLevelTypes.add(named.getQualifiedName().toString());
            }
        }
    }

    /** Notes a type that is generated in this round, and so a root of the next. */
    public void add(String topLevelType) {
        topLevelTypes.add(topLevelType);
    }

    public boolean contains(String topLevelType) {
        return topLevelTypes.contains(topLevelType);
    }

    /** Whether the element is in a source of this compilation, and so has a line and a column. */
    public boolean contains(Element element) {
        return Nesting.outwards(element).stream()
                .anyMatch(outer -> outer instanceof QualifiedNameable named
                        && topLevelTypes.contains(named.getQualifiedName().toString()));
    }
}

package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.problem.Nesting;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Collects what code that mentions the user's declarations would be warned of, though the user can not change it. */
final class LintCategories {

    private final Elements elements;
    private final SortedSet<String> categories = new TreeSet<>();

    LintCategories(Elements elements) {
        this.elements = elements;
    }

    SortedSet<String> categories() {
        return categories;
    }

    void addType(Element type) {
        if (Modules.isInNamed(elements, type)) {
            // Whether the mapper's API leaks a type is decided by the user's module, not by the mapper.
            categories.add("exports");
        }
        Nesting.outwards(type).forEach(this::addMember);
    }

    void addMember(Element member) {
        if (elements.isDeprecated(member)) {
            boolean forRemoval = Mirrors.find(member, "java.lang.Deprecated")
                    .filter(deprecated -> Mirrors.isTrue(deprecated, "forRemoval"))
                    .isPresent();
            categories.add(forRemoval ? "removal" : "deprecation");
        }
    }
}

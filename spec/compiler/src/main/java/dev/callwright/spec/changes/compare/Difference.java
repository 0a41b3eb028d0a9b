package dev.callwright.spec.changes.compare;

import dev.callwright.spec.changes.surface.Element;
import dev.callwright.spec.changes.surface.Fact;

/** One thing that is not in both specs. */
public sealed interface Difference {

    /** The element as it is now, or as it was if it is gone. */
    Element element();

    /** There is a new one. */
    record Added(Element element) implements Difference {}

    /** There is one less. */
    record Removed(Element element) implements Difference {}

    /** The same under another name. */
    record Renamed(Element before, Element element) implements Difference {}

    /** Something else is said of it. */
    record Altered(Element before, Element element, Fact fact) implements Difference {

        public String from() {
            return before.fact(fact);
        }

        public String to() {
            return element.fact(fact);
        }
    }
}

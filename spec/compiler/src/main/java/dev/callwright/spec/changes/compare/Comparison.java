package dev.callwright.spec.changes.compare;

import dev.callwright.spec.changes.surface.Element;
import dev.callwright.spec.changes.surface.Fact;
import dev.callwright.spec.changes.surface.Kind;
import dev.callwright.spec.changes.surface.Surface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the differences of two contracts: by name first, then by what tells that a name has changed. */
public final class Comparison {

    private record Id(Kind kind, String owner, String name) {
        static Id of(Element element) {
            return new Id(element.kind(), element.owner(), element.name());
        }
    }

    private final Map<Id, Element> gone = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Surface before) {
        before.elements().forEach(element -> gone.put(Id.of(element), element));
    }

    /** The differences, in the order of the new spec; what is gone comes last. */
    public static List<Difference> of(Surface before, Surface after) {
        Comparison comparison = new Comparison(before);
        List<Element> unknown = new ArrayList<>();
        for (Element element : after.elements()) {
            Optional.ofNullable(comparison.gone.remove(Id.of(element)))
                    .ifPresentOrElse(old -> comparison.alterations(old, element), () -> unknown.add(element));
        }
        unknown.forEach(comparison::renamedOrAdded);
        comparison.gone.values().forEach(element -> comparison.differences.add(new Difference.Removed(element)));
        return comparison.differences.stream()
                .filter(difference -> !comparison.isToldByItsOwner(difference))
                .toList();
    }

    /** What came or went with its table or operation needs no words of its own. */
    private boolean isToldByItsOwner(Difference difference) {
        return differences.stream()
                .anyMatch(other -> other.getClass().equals(difference.getClass())
                        && !(difference instanceof Difference.Altered)
                        && (other.element().kind() == Kind.TABLE
                                || other.element().kind() == Kind.OPERATION)
                        && other.element().name().equals(difference.element().owner()));
    }

    private void renamedOrAdded(Element element) {
        List<Element> same =
                gone.values().stream().filter(old -> isSame(old, element)).toList();
        // Two candidates are no evidence.
        if (same.size() != 1) {
            differences.add(new Difference.Added(element));
            return;
        }
        Element before = same.get(0);
        gone.remove(Id.of(before));
        differences.add(new Difference.Renamed(before, element));
        alterations(before, element);
    }

    private static boolean isSame(Element old, Element element) {
        return old.kind() == element.kind()
                && old.owner().equals(element.owner())
                && !element.evidence().isEmpty()
                && old.evidence().equals(element.evidence());
    }

    private void alterations(Element old, Element element) {
        for (Fact fact : Fact.values()) {
            if (!old.fact(fact).equals(element.fact(fact))) {
                differences.add(new Difference.Altered(old, element, fact));
            }
        }
    }
}

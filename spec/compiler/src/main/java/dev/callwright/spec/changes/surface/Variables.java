package dev.callwright.spec.changes.surface;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A variable is a field, too: it is told of once, as a variable. */
final class Variables {

    private static final Set<String> OWNERS = Set.of("CalleeEntry", "CallInformation");

    private Variables() {}

    static List<Element> joined(List<Element> fields, List<Element> vocabulary) {
        List<Element> left = new ArrayList<>(fields);
        List<Element> joined = new ArrayList<>();
        for (Element element : vocabulary) {
            Optional<Element> field = left.stream()
                    .filter(other -> element.kind() == Kind.VARIABLE && isFieldOf(other, element))
                    .findFirst();
            field.ifPresent(left::remove);
            joined.add(field.map(found -> both(element, found)).orElse(element));
        }
        left.addAll(joined);
        return left;
    }

    private static boolean isFieldOf(Element field, Element variable) {
        return OWNERS.contains(field.owner()) && field.name().equals(variable.name());
    }

    private static Element both(Element variable, Element field) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.putAll(field.facts());
        facts.putAll(variable.facts());
        return new Element(variable.kind(), "", variable.name(), variable.evidence(), field.use(), facts);
    }
}

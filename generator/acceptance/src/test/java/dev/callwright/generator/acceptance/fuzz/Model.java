package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.contract.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A made-up entity: data, from which its source and everything that is expected of it follow.
 *
 * @param packageName its own, so that names may clash with anything but each other
 * @param name the simple name of the annotated type
 * @param outer the types around it, outermost first
 * @param recall the source of its {@code @RecallOn}; empty without one
 * @param planted the problems that its mistakes must be reported as; empty when it must be accepted
 */
record Model(
        String packageName,
        Shape shape,
        String name,
        List<String> outer,
        Scenario scenario,
        String recall,
        List<Property> properties,
        Set<String> planted) {

    enum Shape {
        CLASS,
        PUBLIC_CLASS,
        FINAL_CLASS,
        RECORD,
        PUBLIC_RECORD,
        GENERIC_CLASS,
        ENUM,
        PRIVATE_CLASS;

        boolean isRecord() {
            return this == RECORD || this == PUBLIC_RECORD;
        }
    }

    String topLevelName() {
        return outer.isEmpty() ? name : outer.get(0);
    }

    String binaryName() {
        return packageName + "." + String.join("$", nesting());
    }

    String mapperName() {
        return packageName + "." + String.join("_", nesting()) + "CalleeMapper";
    }

    Optional<Property> number() {
        return carrying(Property.NUMBER);
    }

    Optional<Property> carrying(String wire) {
        return properties.stream()
                .filter(property -> property.wire().filter(wire::equals).isPresent())
                .findFirst();
    }

    /** The same entity in another package, its members in another order. */
    Model shuffled(long seed) {
        List<Property> other = new ArrayList<>(properties);
        Collections.shuffle(other, new Random(seed));
        return new Model(packageName + ".shuffled", shape, name, outer, scenario, recall, other, planted);
    }

    private List<String> nesting() {
        return Stream.concat(outer.stream(), Stream.of(name)).toList();
    }
}

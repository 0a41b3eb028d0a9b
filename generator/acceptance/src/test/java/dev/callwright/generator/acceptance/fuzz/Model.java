package dev.callwright.generator.acceptance.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A made-up entity: data, from which its source and everything that is expected of it follow.
 *
 * @param packageName its own, so that names may clash with anything but each other
 * @param name the simple name of the mapped type
 * @param outer the types around it, outermost first
 * @param roles the callees that are made of it
 * @param described whether an interface describes the type, which carries no annotation itself
 * @param recall the source of its {@code @RecallOn}; empty without one
 * @param planted the problems that its mistakes must be reported as; empty when it must be accepted
 */
record Model(
        String packageName,
        Shape shape,
        String name,
        List<String> outer,
        List<Role> roles,
        boolean described,
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

    /** The name of a type beside the mapped one, or of that itself, as the class loader knows it. */
    String binaryName(String simpleName) {
        return packageName + "." + String.join("$", nesting(simpleName));
    }

    List<String> mapperNames() {
        return roles.stream().map(this::mapperName).toList();
    }

    String mapperName(Role role) {
        return packageName + "." + String.join("_", nesting(described ? descriptionName() : name)) + role.profile()
                + "CalleeMapper";
    }

    String descriptionName() {
        return name + "$Card";
    }

    /** The same entity in another package, its members in another order. */
    Model shuffled(long seed) {
        List<Property> other = new ArrayList<>(properties);
        Collections.shuffle(other, new Random(seed));
        return new Model(packageName + ".shuffled", shape, name, outer, roles, described, recall, other, planted);
    }

    private List<String> nesting(String simpleName) {
        return Stream.concat(outer.stream(), Stream.of(simpleName)).toList();
    }
}

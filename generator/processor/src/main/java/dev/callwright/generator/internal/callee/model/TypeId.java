package dev.callwright.generator.internal.callee.model;

import java.util.List;

/**
 * The name of a type.
 *
 * @param simpleNames from the top-level type inwards
 */
public record TypeId(String packageName, List<String> simpleNames) {

    public TypeId {
        simpleNames = List.copyOf(simpleNames);
    }

    /** Without the package, such as {@code Outer.Loan}. */
    public String name() {
        return String.join(".", simpleNames);
    }

    /** With the package, such as {@code com.acme.Outer.Loan}. */
    public String qualifiedName() {
        return qualify(name());
    }

    String qualify(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}

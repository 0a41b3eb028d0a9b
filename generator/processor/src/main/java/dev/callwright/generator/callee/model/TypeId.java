package dev.callwright.generator.callee.model;

import java.util.List;

/**
 * The name of an annotated type.
 *
 * @param simpleNames from the top-level type inwards
 */
public record TypeId(String packageName, List<String> simpleNames) {

    private static final String MAPPER = "CalleeMapper";

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

    /** The simple name of its mapper, such as {@code Outer_LoanCalleeMapper}. */
    public String mapperName() {
        return String.join("_", simpleNames) + MAPPER;
    }

    public String qualifiedMapperName() {
        return qualify(mapperName());
    }

    private String qualify(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}

package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.TypeId;

/** Names mappers. */
final class MapperNames {

    private static final String CALLEE = "Callee";
    private static final String MAPPER = "Mapper";

    private MapperNames() {}

    /** The simple name of a mapper, such as {@code Outer_LoanCalleeMapper} or {@code LoanContactCalleeMapper}. */
    static String of(TypeId type, String profile) {
        return String.join("_", type.simpleNames()) + profile + CALLEE + MAPPER;
    }

    /** A description is often named {@code CustomerCallee}, and then its mapper is {@code CustomerCalleeMapper}. */
    static String ofDescription(TypeId description, String profile) {
        String name = String.join("_", description.simpleNames());
        return name.endsWith(CALLEE)
                ? name.substring(0, name.length() - CALLEE.length()) + profile + CALLEE + MAPPER
                : of(description, profile);
    }
}

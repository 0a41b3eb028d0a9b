package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.Mapping;

/** Two members that are one too many, by names that tell them apart. */
record Pair(String first, String second) {

    static Pair of(Mapping first, Mapping second) {
        String one = first.member().name();
        String other = second.member().name();
        return one.equals(other) ? new Pair(declared(first), declared(second)) : new Pair(one, other);
    }

    private static String declared(Mapping mapping) {
        return mapping.member().name() + " of " + mapping.position().declaringType();
    }
}

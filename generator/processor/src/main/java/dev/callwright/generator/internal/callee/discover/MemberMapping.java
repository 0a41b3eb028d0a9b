package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Mapping;

/**
 * What an annotation on a member asks for.
 *
 * @param restriction the callees of the class that it is for
 */
record MemberMapping(Mapping mapping, Restriction restriction) {

    boolean isOf(String profile) {
        return restriction
                .profiles()
                .filter(restricted -> !restricted.contains(profile))
                .isEmpty();
    }

    boolean isGeneral() {
        return restriction.profiles().isEmpty();
    }

    private boolean isOfNumber() {
        return mapping instanceof Mapping.CalleeNumber || mapping instanceof Mapping.CountryCode;
    }

    /** Whether the other one asks for a value of the same place. */
    boolean competesWith(MemberMapping other) {
        if (mapping instanceof Mapping.Variable variable && other.mapping instanceof Mapping.Variable rival) {
            return variable.variable().equals(rival.variable());
        }
        return isOfNumber() && other.isOfNumber();
    }
}

package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.Mapping;
import dev.callwright.generator.callee.model.Profiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an annotation on a member asks for.
 *
 * @param profiles the callees of the class that it is restricted to; absent when it is not
 * @param references where it names them
 */
record Found(Mapping mapping, Optional<Set<String>> profiles, List<Profiles.Reference> references) {

    boolean isOf(String profile) {
        return profiles.filter(restricted -> !restricted.contains(profile)).isEmpty();
    }

    boolean isGeneral() {
        return profiles.isEmpty();
    }

    /** Whether the other one asks for a value of the same place. */
    boolean competesWith(Found other) {
        if (mapping instanceof Mapping.Variable variable && other.mapping instanceof Mapping.Variable rival) {
            return variable.variable().equals(rival.variable());
        }
        return mapping instanceof Mapping.CalleeNumber && other.mapping instanceof Mapping.CalleeNumber;
    }
}

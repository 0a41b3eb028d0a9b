package dev.callwright.generator.callee.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a type is declared, as far as its mapper depends on it.
 *
 * @param typeParameters how many it declares
 * @param misfit why it cannot be mapped
 * @param mapperNameTaken whether this compilation has a class of the mapper's name already
 * @param suppressions the lint categories that code which mentions the type and its members would warn of
 */
public record Declaration(
        TypeId id,
        int typeParameters,
        Optional<Misfit> misfit,
        boolean mapperNameTaken,
        SortedSet<String> suppressions) {

    public Declaration {
        suppressions = new TreeSet<>(suppressions);
    }

    /** Whether a class of the mapper's name can mention the type, be it only to fail. */
    public boolean allowsStub() {
        return !mapperNameTaken && !misfit.equals(Optional.of(Misfit.PRIVATE));
    }
}

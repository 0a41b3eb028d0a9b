package dev.callwright.generator.internal.callee.discover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A type whose members are annotated.
 *
 * @param annotated the type
 * @param start reads one of the members
 * @param prefix what stands before the members' names: the way to the object that has them, such as {@code borrower.}
 * @param profiles the profiles that all of it is restricted to; absent when it is not
 * @param around the types that the object is looked into through, and its own
 */
record Place(
        Hierarchy annotated,
        ReadOrigin start,
        String prefix,
        Optional<Set<String>> profiles,
        List<TypeElement> around) {

    static Place of(Hierarchy annotated, ReadOrigin start) {
        return new Place(annotated, start, "", Optional.empty(), List.of(annotated.leaf()));
    }

    Place inside(MemberAnnotation details, Hierarchy type, ReadOrigin inner, String name) {
        return new Place(
                type,
                inner,
                name + ".",
                restrict(details.restriction()).profiles(),
                Stream.concat(around.stream(), Stream.of(type.leaf())).toList());
    }

    /** What is left of both restrictions. */
    Restriction restrict(Restriction inside) {
        Optional<Set<String>> own = inside.profiles();
        if (own.isEmpty() || profiles.isEmpty()) {
            return new Restriction(own.or(this::profiles), inside.references());
        }
        Set<String> both = new LinkedHashSet<>(own.orElseThrow());
        both.retainAll(profiles.orElseThrow());
        return new Restriction(Optional.of(both), inside.references());
    }
}

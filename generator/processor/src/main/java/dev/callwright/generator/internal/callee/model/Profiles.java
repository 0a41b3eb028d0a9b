package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;

/**
 * The callees that are made of one class.
 *
 * @param own the profile that this one is; empty for the one without a name
 * @param position where it is written
 * @param all of the class, in the order of the source
 * @param references the profiles that its members name
 */
public record Profiles(String own, Position position, List<String> all, List<Reference> references) {

    public Profiles {
        all = List.copyOf(all);
        references = List.copyOf(references);
    }

    /** Whether a mapper can have the profile in its name. */
    public boolean isPartOfName() {
        return own.codePoints()
                .allMatch(character ->
                        Character.isJavaIdentifierPart(character) && !Character.isIdentifierIgnorable(character));
    }

    /** A profile that a member names. */
    public record Reference(String profile, Position position) {}
}

package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.FileNames;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a type is declared, as far as its mapper depends on it.
 *
 * @param id the annotated type
 * @param source the type that is mapped: the annotated one, or the one that it describes
 * @param mapperName the simple name of the mapper, such as {@code Outer_LoanCalleeMapper}
 * @param typeParameters how many the mapped type declares
 * @param misfit why it cannot be mapped
 * @param mapperNameTaken whether this compilation has a class of the mapper's name already
 * @param javaLangShadowed whether the mapper's package has a class that is named like one of java.lang
 * @param suppressions the lint categories that code which mentions the type and its members would warn of
 */
public record Declaration(
        TypeId id,
        TypeId source,
        String mapperName,
        int typeParameters,
        Optional<Misfit> misfit,
        boolean mapperNameTaken,
        boolean javaLangShadowed,
        SortedSet<String> suppressions) {

    public Declaration {
        suppressions = new TreeSet<>(suppressions);
    }

    /** The mapper is in the package of the annotated type. */
    public String qualifiedMapperName() {
        return id.qualify(mapperName);
    }

    /** Whether no file can have it. */
    public boolean mapperNameTooLong() {
        return FileNames.isTooLong(mapperName);
    }

    /** Whether a class of the mapper's name can mention the type, be it only to fail. */
    public boolean allowsStub() {
        return !mapperNameTaken
                && !mapperNameTooLong()
                && misfit.filter(Misfit::isOutOfSight).isEmpty();
    }
}

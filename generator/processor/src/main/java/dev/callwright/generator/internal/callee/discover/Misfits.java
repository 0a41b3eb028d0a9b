package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Misfit;
import dev.callwright.generator.internal.problem.Nesting;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Tells why a type cannot be a callee. */
final class Misfits {

    private static final Set<ElementKind> MAPPABLE =
            Set.of(ElementKind.CLASS, ElementKind.RECORD, ElementKind.INTERFACE);

    private Misfits() {}

    static Optional<Misfit> of(TypeElement type, Source source, Visibility sourceReach) {
        if (!MAPPABLE.contains(type.getKind())) {
            return Optional.of(Misfit.NOT_A_CLASS);
        }
        if (isPrivate(type)) {
            return Optional.of(Misfit.PRIVATE);
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(Misfit.INNER);
        }
        return source instanceof Source.Itself ? Optional.empty() : ofDescription(type, source, sourceReach);
    }

    private static Optional<Misfit> ofDescription(TypeElement type, Source source, Visibility sourceReach) {
        if (source instanceof Source.Nothing) {
            return Optional.of(Misfit.OF_NO_CLASS);
        }
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.of(Misfit.NOT_AN_INTERFACE);
        }
        return sourceReach.includesType() ? Optional.empty() : Optional.of(Misfit.OF_OUT_OF_REACH);
    }

    private static boolean isPrivate(TypeElement type) {
        return Nesting.outwards(type).stream()
                .anyMatch(outer -> outer.getModifiers().contains(Modifier.PRIVATE));
    }
}

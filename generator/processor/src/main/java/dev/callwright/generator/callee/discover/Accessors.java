package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.Access;
import dev.callwright.generator.callee.model.Obstacle;
import dev.callwright.generator.problem.Nesting;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Finds how a mapper reads an annotated member. */
final class Accessors {

    /** On every class of Kotlin's, also as kapt describes it. */
    private static final String KOTLIN = "kotlin.Metadata";

    private final Hierarchy hierarchy;
    private final Reach reach;
    private final Getters getters;
    private final boolean reached;

    /** For an object that was reached from another one, and so may be a proxy, or for the entity itself. */
    Accessors(Hierarchy hierarchy, Reach reach, Getters getters, boolean reached) {
        this.hierarchy = hierarchy;
        this.reach = reach;
        this.getters = getters;
        this.reached = reached;
    }

    Accessor of(Element member) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return new Accessor.Blocked(Obstacle.STATIC);
        }
        return switch (member.getKind()) {
            case METHOD -> ofMethod((ExecutableElement) member);
            default -> isOfRecord(member) ? ofComponent(member) : ofField(member);
        };
    }

    /** Through the method that its annotation names. */
    Accessor of(Element member, String method) {
        Accessor named = getters.named(method);
        // A name that Lombok is configured to give can not be known; the compiler verifies what the user knows.
        boolean knownToUser =
                SourceVersion.isIdentifier(method) && !SourceVersion.isKeyword(method) && LombokGetter.covers(member);
        return named instanceof Accessor.None && knownToUser
                ? new Accessor.Open(new Access.Method(method), member)
                : named;
    }

    private Accessor ofComponent(Element field) {
        return hierarchy
                .methods(name(field))
                .findFirst()
                .map(Accessor::through)
                .orElseGet(() -> ofField(field)); // A compiler that goes on after an error may have no component of it.
    }

    private Accessor ofMethod(ExecutableElement annotated) {
        if (!annotated.getParameters().isEmpty()) {
            return new Accessor.Blocked(Obstacle.PARAMETERS);
        }
        if (annotated.getModifiers().contains(Modifier.PRIVATE)) {
            return new Accessor.Blocked(getters.obstacle(annotated).orElseThrow());
        }
        // A subclass may override it with wider access, a narrower type and fewer exceptions.
        return getters.named(name(annotated));
    }

    private Accessor ofField(Element field) {
        Optional<Accessor> getter = getter(field);
        boolean hidden = !hierarchy.field(name(field)).equals(Optional.of(field));
        boolean readable = !hidden && reach.includes(field) && !LombokGetter.hides(field);
        if (reached && Persistence.mayBeProxy(hierarchy.leaf(), field)) {
            return getter.orElseGet(() -> new Accessor.Blocked(Obstacle.LAZY));
        }
        if (readable && !(Persistence.isOf(hierarchy.leaf(), field) && getter.isPresent())) {
            return Accessor.through(field);
        }
        return getter.orElseGet(() -> new Accessor.Blocked(obstacle(field, hidden)));
    }

    private Optional<Accessor> getter(Element field) {
        return getters.of(field)
                .map(Accessor::through)
                .or(() -> LombokGetter.of(field, reach)
                        .map(getter -> new Accessor.Open(new Access.Method(getter), field)));
    }

    private static boolean isOfRecord(Element field) {
        return Nesting.outwards(field).get(1).getKind() == ElementKind.RECORD;
    }

    private static Obstacle obstacle(Element field, boolean hidden) {
        if (field.getModifiers().contains(Modifier.PRIVATE) || LombokGetter.hides(field)) {
            return Mirrors.has(Nesting.outwards(field).get(1), KOTLIN)
                    ? Obstacle.NO_GETTER_OF_KOTLIN
                    : Obstacle.NO_GETTER;
        }
        return hidden ? Obstacle.HIDDEN : Obstacle.OUT_OF_REACH;
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}

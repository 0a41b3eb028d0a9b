package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.Obstacle;
import dev.callwright.generator.internal.problem.Nesting;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds how a mapper reads an annotated member. */
final class Accessors {

    /** On every class of Kotlin's, also as kapt describes it. */
    private static final String KOTLIN = "kotlin.Metadata";

    /** No method can have the name. */
    private static final String ITSELF = "this";

    private final Hierarchy hierarchy;
    private final Visibility reach;
    private final Getters getters;
    private final boolean reached;
    private final Types types;
    private final DeclaredType type;

    /** For an object that was reached from another one, and so may be a proxy, or for the entity itself. */
    Accessors(DeclaredType type, Types types, Hierarchy hierarchy, Visibility reach, Getters getters, boolean reached) {
        this.type = type;
        this.types = types;
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

    /** Through the method that its annotation names, or as the field that it is. */
    Accessor of(Element member, String method) {
        if (method.equals(ITSELF) && member.getKind() == ElementKind.FIELD && !isOfRecord(member)) {
            return direct(member).orElseGet(() -> new Accessor.Blocked(obstacle(member)));
        }
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

    /** Through its getter, which may load, override or normalise it; the field itself is for those without one. */
    private Accessor ofField(Element field) {
        Optional<Accessor> getter = getters.of(field).flatMap(found -> ofGetter(found, field));
        if (getter.isPresent()) {
            return getter.get();
        }
        // It is a guess, which javac verifies: where the field may be read, there is no need for it.
        Optional<Accessor> guessed =
                LombokGetter.of(field, reach).map(name -> new Accessor.Open(new Access.Method(name), field));
        return Persistence.isOf(hierarchy.leaf(), field)
                ? guessed.or(() -> direct(field)).orElseGet(() -> new Accessor.Blocked(obstacle(field)))
                : direct(field).or(() -> guessed).orElseGet(() -> new Accessor.Blocked(obstacle(field)));
    }

    private Optional<Accessor> ofGetter(ExecutableElement getter, Element field) {
        TypeMirror got = ((ExecutableType) types.asMemberOf(type, getter)).getReturnType();
        TypeMirror held = types.asMemberOf(type, field);
        if (new SameValue(types).mayBe(got, held)) {
            return Optional.of(Accessor.through(getter));
        }
        // A method that is named like the field is not its getter by the name alone.
        return getter.getSimpleName().equals(field.getSimpleName())
                ? Optional.empty()
                : Optional.of(new Accessor.Ambiguous(name(getter), got, held));
    }

    private Optional<Accessor> direct(Element field) {
        boolean unset = reached && Persistence.mayBeProxy(hierarchy.leaf(), field);
        return !unset && !isHidden(field) && reach.includes(field) && !LombokGetter.hides(field)
                ? Optional.of(Accessor.through(field))
                : Optional.empty();
    }

    private boolean isHidden(Element field) {
        return !hierarchy.field(name(field)).equals(Optional.of(field));
    }

    private static boolean isOfRecord(Element field) {
        return Nesting.outwards(field).get(1).getKind() == ElementKind.RECORD;
    }

    private Obstacle obstacle(Element field) {
        if (reached && Persistence.mayBeProxy(hierarchy.leaf(), field)) {
            return Obstacle.LAZY;
        }
        if (field.getModifiers().contains(Modifier.PRIVATE) || LombokGetter.hides(field)) {
            return Mirrors.has(Nesting.outwards(field).get(1), KOTLIN)
                    ? Obstacle.NO_GETTER_OF_KOTLIN
                    : Obstacle.NO_GETTER;
        }
        return isHidden(field) ? Obstacle.HIDDEN : Obstacle.OUT_OF_REACH;
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}

package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.Access;
import dev.callwright.generator.callee.model.Obstacle;
import dev.callwright.generator.callee.problem.Nesting;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Finds how a mapper reads an annotated member. */
final class Accessors {

    /** On these, a field may be unset while its getter would load it. */
    private static final Set<String> PERSISTENT = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Embeddable");

    private final Hierarchy hierarchy;
    private final Reach reach;
    private final CheckedExceptions checkedExceptions;

    Accessors(Hierarchy hierarchy, Reach reach, CheckedExceptions checkedExceptions) {
        this.hierarchy = hierarchy;
        this.reach = reach;
        this.checkedExceptions = checkedExceptions;
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

    private Accessor ofComponent(Element field) {
        return hierarchy
                .methods(name(field))
                .findFirst()
                .map(Accessors::open)
                .orElseThrow(() -> new IllegalStateException(field + " has no accessor"));
    }

    private Accessor ofMethod(ExecutableElement annotated) {
        if (!annotated.getParameters().isEmpty()) {
            return new Accessor.Blocked(Obstacle.PARAMETERS);
        }
        if (annotated.getReturnType().getKind() == TypeKind.VOID) {
            return new Accessor.Blocked(Obstacle.VOID);
        }
        if (annotated.getModifiers().contains(Modifier.PRIVATE)) {
            return new Accessor.Blocked(Obstacle.PRIVATE_METHOD);
        }
        // A subclass may override it with wider access, a narrower type and fewer exceptions.
        ExecutableElement called = hierarchy
                .methods(annotated.getSimpleName().toString())
                .findFirst()
                .orElse(annotated);
        if (!reach.includes(called)) {
            return new Accessor.Blocked(Obstacle.OUT_OF_REACH);
        }
        return checkedExceptions.of(called) ? new Accessor.Blocked(Obstacle.THROWS) : open(called);
    }

    private Accessor ofField(Element field) {
        Optional<Accessor> getter = getter(field);
        boolean hidden = !hierarchy.field(name(field)).equals(Optional.of(field));
        boolean readable = !hidden && reach.includes(field) && !LombokGetter.hides(field);
        if (readable && !(isPersistent(field) && getter.isPresent())) {
            return new Accessor.Open(new Access.Field(name(field)), field);
        }
        return getter.orElseGet(() -> new Accessor.Blocked(obstacle(field, hidden)));
    }

    private Optional<Accessor> getter(Element field) {
        String name = name(field);
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        // "get" + name: the JavaBeans name of a field such as eMail or xAxis.
        return Stream.of("get" + capitalized, "get" + name, "is" + capitalized, name)
                .flatMap(hierarchy::methods)
                .filter(this::isGetter)
                .findFirst()
                .map(Accessors::open)
                .or(() -> LombokGetter.of(field, reach)
                        .map(getter -> new Accessor.Open(new Access.Method(getter), field)));
    }

    private boolean isGetter(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID
                && reach.includes(method)
                && !checkedExceptions.of(method);
    }

    private static boolean isOfRecord(Element field) {
        return Nesting.outwards(field).get(1).getKind() == ElementKind.RECORD;
    }

    private boolean isPersistent(Element field) {
        return Stream.of(hierarchy.leaf(), field.getEnclosingElement())
                .anyMatch(type -> PERSISTENT.stream().anyMatch(annotation -> Mirrors.has(type, annotation)));
    }

    private static Obstacle obstacle(Element field, boolean hidden) {
        if (field.getModifiers().contains(Modifier.PRIVATE) || LombokGetter.hides(field)) {
            return Obstacle.NO_GETTER;
        }
        return hidden ? Obstacle.HIDDEN : Obstacle.OUT_OF_REACH;
    }

    private static Accessor open(ExecutableElement method) {
        return new Accessor.Open(new Access.Method(method.getSimpleName().toString()), method);
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}

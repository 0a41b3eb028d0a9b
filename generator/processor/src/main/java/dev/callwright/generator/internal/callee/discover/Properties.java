package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.Obstacle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** Finds the members of a type by the names that a path gives them. */
final class Properties {

    private static final String CALL = "()";
    private static final List<String> PREFIXES = List.of("get", "is");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "getClass", "clone");

    private final Hierarchy hierarchy;
    private final Visibility reach;
    private final Getters getters;

    Properties(Hierarchy hierarchy, Visibility reach, Getters getters) {
        this.hierarchy = hierarchy;
        this.reach = reach;
        this.getters = getters;
    }

    /** A property, through its getter before its field; or a method, when the name ends like a call. */
    Accessor of(String name) {
        if (name.endsWith(CALL)) {
            return call(name.substring(0, name.length() - CALL.length()));
        }
        return getters.of(name)
                .map(Accessor::through)
                .or(() -> hierarchy.field(name).map(this::ofField))
                .orElseGet(() -> getters.named(name));
    }

    /** The method of that very name. */
    Accessor method(String name) {
        return getters.named(name);
    }

    /** Also one that Lombok will add by a name that it is configured to give. */
    private Accessor call(String method) {
        Accessor named = method(method);
        return named instanceof Accessor.None
                ? hierarchy
                        .upwards()
                        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                        .filter(field -> LombokGetter.of(field, reach).isPresent())
                        .filter(field -> LombokGetter.mayBe(method, field))
                        .findFirst()
                        .<Accessor>map(field -> new Accessor.Open(new Access.Method(method), field))
                        .orElse(named)
                : named;
    }

    /** What {@link #of} would find. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        hierarchy
                .upwards()
                .forEach(type -> Members.of(type).forEach(member -> {
                    if (member.getKind() == ElementKind.FIELD && ofField(member) instanceof Accessor.Open) {
                        names.add(name(member));
                    }
                    if (member instanceof ExecutableElement method && isGetter(method)) {
                        names.add(propertyOf(name(method)));
                    }
                }));
        return List.copyOf(names);
    }

    private Accessor ofField(Element field) {
        if (field.getModifiers().contains(Modifier.STATIC)) {
            return new Accessor.Blocked(Obstacle.STATIC);
        }
        boolean lazy = Persistence.mayBeProxy(hierarchy.leaf(), field);
        if (reach.includes(field) && !lazy && !LombokGetter.hides(field)) {
            return Accessor.through(field);
        }
        Optional<Accessor> generated =
                LombokGetter.of(field, reach).map(getter -> new Accessor.Open(new Access.Method(getter), field));
        return generated.orElseGet(() -> new Accessor.Blocked(obstacle(field, lazy)));
    }

    private boolean isGetter(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && method.getParameters().isEmpty()
                && !OF_EVERY_OBJECT.contains(name(method))
                && getters.obstacle(method).isEmpty();
    }

    private static Obstacle obstacle(Element field, boolean lazy) {
        if (field.getModifiers().contains(Modifier.PRIVATE) || LombokGetter.hides(field)) {
            return Obstacle.NO_GETTER;
        }
        return lazy ? Obstacle.LAZY : Obstacle.OUT_OF_REACH;
    }

    private static String propertyOf(String method) {
        for (String prefix : PREFIXES) {
            if (method.startsWith(prefix)
                    && method.length() > prefix.length()
                    && Character.isUpperCase(method.charAt(prefix.length()))) {
                String rest = method.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return method;
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}

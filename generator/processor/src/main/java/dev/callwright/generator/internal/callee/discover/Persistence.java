package dev.callwright.generator.internal.callee.discover;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells the classes whose fields may be unset while their getters would load them. */
final class Persistence {

    private static final Set<String> PROXIED = inBothNamespaces("Entity", "MappedSuperclass");
    private static final Set<String> PERSISTENT = inBothNamespaces("Entity", "MappedSuperclass", "Embeddable");

    private Persistence() {}

    /** Whether the getter of a field is to be preferred: its class, or the one that inherits it, is persistent. */
    static boolean isOf(TypeElement leaf, Element field) {
        return isAny(PERSISTENT, leaf, field);
    }

    /** Whether nothing but a getter will do: an association may hold a proxy, which has no values in its fields. */
    static boolean mayBeProxy(TypeElement leaf, Element field) {
        return isAny(PROXIED, leaf, field);
    }

    private static boolean isAny(Set<String> annotations, TypeElement leaf, Element field) {
        return Stream.of(leaf, field.getEnclosingElement())
                .anyMatch(type -> annotations.stream().anyMatch(annotation -> Mirrors.has(type, annotation)));
    }

    private static Set<String> inBothNamespaces(String... names) {
        return Stream.of("jakarta", "javax")
                .flatMap(namespace -> Stream.of(names).map(name -> namespace + ".persistence." + name))
                .collect(Collectors.toUnmodifiableSet());
    }
}

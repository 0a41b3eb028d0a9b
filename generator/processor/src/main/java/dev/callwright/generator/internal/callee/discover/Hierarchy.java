package dev.callwright.generator.internal.callee.discover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A type with its supertypes.
 *
 * @param types supertypes before their subtypes, the type itself last
 * @param unresolved the names of supertypes that do not exist, or not yet
 */
record Hierarchy(List<TypeElement> types, List<String> unresolved) {

    private static final String OF_THE_JDK = "java.";
    private static final String ROOT = "java.lang.Object";

    /** Without supertypes of the JDK, which carry no annotations of ours. */
    static Hierarchy of(TypeElement type) {
        return of(type, OF_THE_JDK);
    }

    /** With all supertypes but {@code Object}. */
    static Hierarchy whole(TypeElement type) {
        return of(type, ROOT);
    }

    private static Hierarchy of(TypeElement type, String left) {
        Set<TypeElement> types = new LinkedHashSet<>();
        List<String> unresolved = new ArrayList<>();
        collect(type, left, types, unresolved);
        return new Hierarchy(List.copyOf(types), List.copyOf(unresolved));
    }

    TypeElement leaf() {
        return types.get(types.size() - 1);
    }

    /** The methods of the name without parameters, those of subtypes first. */
    Stream<ExecutableElement> methods(String name) {
        return upwards()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty());
    }

    /** What {@code source.<name>} means to the compiler. */
    Optional<? extends Element> field(String name) {
        return upwards()
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(member -> member.getKind() == ElementKind.FIELD
                        && member.getSimpleName().contentEquals(name))
                .findFirst();
    }

    /** Subtypes before their supertypes, and classes before interfaces, as the compiler looks a member up. */
    Stream<TypeElement> upwards() {
        List<TypeElement> reversed = new ArrayList<>(types);
        Collections.reverse(reversed);
        return reversed.stream()
                .sorted(Comparator.comparing(type -> type.getKind().isInterface()));
    }

    private static void collect(TypeElement type, String left, Set<TypeElement> types, List<String> unresolved) {
        if (types.contains(type)) {
            return;
        }
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .forEach(supertype -> collect(supertype, left, types, unresolved));
        types.add(type);
    }

    private static void collect(TypeMirror supertype, String left, Set<TypeElement> types, List<String> unresolved) {
        if (supertype.getKind() == TypeKind.ERROR) {
            unresolved.add(TypeReader.name(supertype));
        } else if (supertype instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            if (!element.getQualifiedName().toString().startsWith(left)) {
                collect(element, left, types, unresolved);
            }
        }
    }
}

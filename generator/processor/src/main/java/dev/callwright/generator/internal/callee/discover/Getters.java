package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Obstacle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds methods that a mapper can read a value through. */
final class Getters {

    private static final List<String> PREFIXES = List.of("get", "is");

    private final Hierarchy hierarchy;
    private final Visibility reach;
    private final CheckedExceptions checkedExceptions;

    Getters(Hierarchy hierarchy, Visibility reach, CheckedExceptions checkedExceptions) {
        this.hierarchy = hierarchy;
        this.reach = reach;
        this.checkedExceptions = checkedExceptions;
    }

    /** The getter of a field: {@code isOverdue()} of a text {@code overdue} asks something else. */
    Optional<ExecutableElement> of(Element field) {
        return of(field.getSimpleName().toString()).filter(getter -> isTruth(field.asType()) || !isQuestion(getter));
    }

    /** The getter of a property. */
    Optional<ExecutableElement> of(String property) {
        String capitalized = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        // "get" + property: the JavaBeans name of a property such as eMail or xAxis.
        return Stream.of("get" + capitalized, "get" + property, "is" + capitalized, "getIs" + capitalized, property)
                .flatMap(hierarchy::methods)
                .filter(method -> obstacle(method).isEmpty())
                .findFirst();
    }

    private static boolean isQuestion(ExecutableElement getter) {
        return getter.getSimpleName().toString().startsWith("is") && isTruth(getter.getReturnType());
    }

    private static boolean isTruth(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || (type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Boolean"));
    }

    /** The method of that very name without parameters. */
    Accessor named(String method) {
        return hierarchy.methods(method).findFirst().map(this::through).orElseGet(Accessor.None::new);
    }

    private Accessor through(ExecutableElement method) {
        return obstacle(method)
                .<Accessor>map(obstacle ->
                        new Accessor.Blocked(obstacle, obstacle == Obstacle.THROWS ? ": " + exceptions(method) : ""))
                .orElseGet(() -> Accessor.through(method));
    }

    private static String exceptions(ExecutableElement method) {
        return method.getThrownTypes().stream().map(TypeReader::name).collect(Collectors.joining(", "));
    }

    /** A final getter of a property keeps Hibernate from proxies of the class; any other final method does not. */
    private boolean isFinalInProxies(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.FINAL)
                && !hierarchy.leaf().getModifiers().contains(Modifier.FINAL)
                && Persistence.mayBeProxy(hierarchy.leaf(), method)
                && PREFIXES.stream()
                        .filter(prefix -> method.getSimpleName().toString().startsWith(prefix))
                        .map(prefix -> method.getSimpleName().toString().substring(prefix.length()))
                        .noneMatch(this::isProperty);
    }

    private boolean isProperty(String capitalized) {
        return !capitalized.isEmpty()
                && Stream.of(
                                capitalized,
                                capitalized.substring(0, 1).toLowerCase(Locale.ROOT) + capitalized.substring(1))
                        .flatMap(name -> hierarchy.field(name).stream())
                        .anyMatch(field -> Stream.of(Modifier.STATIC, Modifier.TRANSIENT)
                                .noneMatch(field.getModifiers()::contains));
    }

    Optional<Obstacle> obstacle(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(Obstacle.STATIC);
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.of(Obstacle.VOID);
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of(Obstacle.PRIVATE_METHOD);
        }
        if (!reach.includes(method)) {
            return Optional.of(Obstacle.OUT_OF_REACH);
        }
        if (isFinalInProxies(method)) {
            return Optional.of(Obstacle.FINAL);
        }
        return checkedExceptions.of(method) ? Optional.of(Obstacle.THROWS) : Optional.empty();
    }
}

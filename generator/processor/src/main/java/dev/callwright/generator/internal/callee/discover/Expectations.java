package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.Disappointment;
import dev.callwright.generator.internal.callee.model.Expectation;
import dev.callwright.generator.internal.problem.Nesting;
import dev.callwright.generator.internal.problem.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Collects the fields that a mapper depends on, and looks again when Lombok has been at their classes. */
public final class Expectations {

    private final Set<Expectation> all = new LinkedHashSet<>();

    List<Expectation> all() {
        return List.copyOf(all);
    }

    void add(Accessor.Open open) {
        Element element = open.element();
        if (element.getKind() == ElementKind.FIELD) {
            Optional<String> getter =
                    open.access() instanceof Access.Method method ? Optional.of(method.name()) : Optional.empty();
            TypeElement type = (TypeElement) Nesting.outwards(element).get(1);
            all.add(new Expectation(
                    type.getQualifiedName().toString(), element.getSimpleName().toString(), getter));
        }
    }

    /** What came otherwise; nothing as long as Lombok has not run, which it may do in a compilation of its own. */
    public static Stream<Disappointment> disappointments(
            String callee, List<Expectation> expectations, Elements elements, Types types) {
        TypeElement home = elements.getTypeElement(callee);
        return home == null
                ? Stream.empty()
                : expectations.stream().flatMap(expected -> disappointment(expected, home, elements, types).stream());
    }

    private static Optional<Disappointment> disappointment(
            Expectation expected, TypeElement home, Elements elements, Types types) {
        TypeElement type = elements.getTypeElement(expected.type());
        return type == null
                ? Optional.empty()
                : ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().contentEquals(expected.field()))
                        .filter(field -> isDisappointed(expected, type, field))
                        .findFirst()
                        .map(field -> new Disappointment(
                                expected, instead(type, field, types), Position.of(field), Position.of(home)));
    }

    private static boolean isDisappointed(Expectation expected, TypeElement type, Element field) {
        return expected.getter()
                .map(getter -> LombokGetter.hasBeenAt(type)
                        && Hierarchy.of(type).methods(getter).findAny().isEmpty())
                .orElseGet(() -> field.getModifiers().contains(Modifier.PRIVATE));
    }

    private static Optional<String> instead(TypeElement type, Element field, Types types) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isGetter(method, field, types))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }

    private static boolean isGetter(ExecutableElement method, Element field, Types types) {
        return method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && types.isSameType(method.getReturnType(), field.asType())
                && LombokGetter.mayBe(method.getSimpleName().toString(), field);
    }
}

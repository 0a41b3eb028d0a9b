package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.AnnotatedType;
import dev.callwright.generator.callee.model.Declaration;
import dev.callwright.generator.callee.model.Mapping;
import dev.callwright.generator.callee.model.Misfit;
import dev.callwright.generator.callee.model.TypeId;
import dev.callwright.generator.callee.problem.Nesting;
import dev.callwright.generator.callee.problem.Position;
import dev.callwright.generator.callee.problem.Sources;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a class that is annotated with {@code @Callee}: only what its mapper depends on, so that nothing else delays
 * it.
 */
public final class CalleeReader {

    private static final Set<ElementKind> CLASSES = Set.of(ElementKind.CLASS, ElementKind.RECORD);

    private final Elements elements;
    private final MemberReader members;
    private final RecallReader recall;
    private final Sources sources;

    public CalleeReader(Elements elements, Types types, Sources sources) {
        this.elements = elements;
        this.members = new MemberReader(elements, types);
        this.recall = new RecallReader(elements);
        this.sources = sources;
    }

    public AnnotatedType read(TypeElement type) {
        AnnotationMirror callee = Mirrors.find(type, Annotations.CALLEE).orElseThrow();
        Optional<AnnotationValue> scenario = Mirrors.value(callee, "value");
        Position calleePosition = Position.of(type, callee);
        Hierarchy hierarchy = Hierarchy.of(type);
        LintCategories lint = new LintCategories(elements);
        lint.addType(type);
        List<Mapping> mappings = Stream.concat(
                        members.read(hierarchy, lint).stream(), ConstantReader.read(hierarchy).stream())
                .toList();
        mappings.stream()
                .flatMap(mapping -> mapping.converter().stream())
                .flatMap(converter -> converter.type().stream())
                .map(converter -> elements.getTypeElement(converter.qualifiedName()))
                .filter(Objects::nonNull)
                .forEach(lint::addType);
        TypeId id = TypeIds.of(type, elements);
        return new AnnotatedType(
                new Declaration(
                        id,
                        type.getTypeParameters().size(),
                        misfit(type),
                        sources.contains(id.qualifiedMapperName()),
                        lint.categories()),
                Position.of(type),
                calleePosition,
                scenario.map(value -> Position.of(type, callee, value)).orElse(calleePosition),
                scenario.flatMap(Mirrors::constantName),
                mappings,
                recall.read(type),
                hierarchy.unresolved());
    }

    private static Optional<Misfit> misfit(TypeElement type) {
        if (!CLASSES.contains(type.getKind())) {
            return Optional.of(Misfit.NOT_A_CLASS);
        }
        if (isPrivate(type)) {
            return Optional.of(Misfit.PRIVATE);
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(Misfit.INNER);
        }
        return type.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of(Misfit.GENERIC);
    }

    private static boolean isPrivate(TypeElement type) {
        return Nesting.outwards(type).stream()
                .anyMatch(outer -> outer.getModifiers().contains(Modifier.PRIVATE));
    }
}

package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Declaration;
import dev.callwright.generator.internal.callee.model.Profiles;
import dev.callwright.generator.internal.callee.model.TypeId;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a class that is annotated with {@code @Callee}: only what its mapper depends on, so that nothing else delays
 * it.
 */
public final class AnnotatedTypeReader {

    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final CheckedExceptions checkedExceptions;
    private final RecallReader recall;
    private final Sources sources;
    private final JavaLang javaLang;

    public AnnotatedTypeReader(Elements elements, Types types, Sources sources) {
        this.elements = elements;
        this.types = types;
        this.typeReader = new TypeReader(elements, types);
        this.checkedExceptions = new CheckedExceptions(elements, types);
        this.recall = new RecallReader(elements);
        this.javaLang = new JavaLang(elements);
        this.sources = sources;
    }

    /** One for each {@code @Callee} of the class. */
    public List<AnnotatedType> read(TypeElement type, CompiledContract contract) {
        CalleeSet callees = CalleeSet.of(type, contract);
        return callees.mirrors().stream()
                .map(callee -> read(type, callee, callees))
                .toList();
    }

    private AnnotatedType read(TypeElement type, AnnotationMirror callee, CalleeSet callees) {
        Source source = Source.of(callee);
        Hierarchy annotated = Hierarchy.of(type);
        Hierarchy mapped = source instanceof Source.Described described ? Hierarchy.whole(described.type()) : annotated;
        LintCategories lint = new LintCategories(elements);
        lint.addType(mapped.leaf());
        lint.addType(type);
        Expectations expectations = new Expectations();
        List<MemberMapping> found = source instanceof Source.Itself || source instanceof Source.Described
                ? members(type, source, annotated, mapped, lint, expectations)
                : List.of();
        converters(found).forEach(lint::addType);
        Optional<AnnotationValue> scenario = Mirrors.value(callee, "value");
        Position position = Position.of(type, callee);
        String profile = CalleeSet.profile(callee);
        return new AnnotatedType(
                declaration(type, source, mapped, profile, lint),
                Position.of(type),
                position,
                scenario.map(value -> Position.of(type, callee, value)).orElse(position),
                scenario.flatMap(Mirrors::constantName),
                callees.mappingsOf(callee, found),
                callees.recallOf(callee, recall.read(type)),
                unresolved(annotated, mapped, source),
                new Profiles(
                        profile,
                        Mirrors.text(callee, "profile")
                                .map(value -> Position.of(type, callee, value))
                                .orElse(position),
                        callees.profiles(),
                        found.stream()
                                .flatMap(one -> one.restriction().references().stream())
                                .toList()),
                SuppressionReader.read(type),
                expectations.all(),
                annotated.types().stream()
                        .filter(sources::contains)
                        .flatMap(one -> ParameterAnnotations.strays(one).stream())
                        .toList());
    }

    private Stream<TypeElement> converters(List<MemberMapping> found) {
        return found.stream()
                .flatMap(one -> one.mapping().converter().stream())
                .flatMap(converter -> converter.type().stream())
                .map(converter -> elements.getTypeElement(converter.qualifiedName()))
                .filter(Objects::nonNull);
    }

    private List<MemberMapping> members(
            TypeElement type,
            Source source,
            Hierarchy annotated,
            Hierarchy mapped,
            LintCategories lint,
            Expectations expectations) {
        Subjects subjects = new Subjects(elements, types, elements.getPackageOf(type), checkedExceptions);
        PathReader paths = new PathReader(elements, types, subjects, lint, expectations);
        Subject entity = subjects.entity(mapped);
        ReadOrigin start = source instanceof Source.Itself
                ? ReadOrigin.ofMembers(entity, List.of(), false, paths)
                : new Description(elements, types, entity, paths);
        WireValueReader wireValues = new WireValueReader(elements, types, typeReader, paths);
        ConversionReader conversions =
                new ConversionReader(new ConverterReader(elements, types, checkedExceptions), wireValues, type);
        MemberModel model = new MemberModel(types, typeReader);
        MemberReader members = new MemberReader(elements, types, model, subjects, paths, conversions, wireValues);
        return Stream.concat(members.read(Place.of(annotated, start)).stream(), ConstantReader.read(annotated).stream())
                .toList();
    }

    private Declaration declaration(
            TypeElement type, Source source, Hierarchy mapped, String profile, LintCategories lint) {
        TypeId id = TypeIds.of(type, elements);
        PackageElement home = elements.getPackageOf(type);
        String mapperName =
                source instanceof Source.Itself ? MapperNames.of(id, profile) : MapperNames.ofDescription(id, profile);
        return new Declaration(
                id,
                TypeIds.of(mapped.leaf(), elements),
                mapperName,
                mapped.leaf().getTypeParameters().size(),
                Misfits.of(type, source, new Visibility(elements, home, mapped.leaf())),
                sources.contains(home.isUnnamed() ? mapperName : home.getQualifiedName() + "." + mapperName),
                javaLang.isShadowedIn(home),
                lint.categories());
    }

    private static List<String> unresolved(Hierarchy annotated, Hierarchy mapped, Source source) {
        List<String> names = new ArrayList<>(annotated.unresolved());
        if (source instanceof Source.Described) {
            names.addAll(mapped.unresolved());
        }
        if (source instanceof Source.Unresolved unresolved) {
            names.add(unresolved.name());
        }
        return names;
    }
}

package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.AccessStep;
import dev.callwright.generator.internal.callee.model.DetailsFault;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.PathFault;
import dev.callwright.generator.internal.callee.model.ValueType;
import dev.callwright.generator.internal.problem.Nesting;
import dev.callwright.generator.internal.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated members of a class, of its supertypes and of what they say is to be looked into. */
final class MemberReader {

    private final Elements elements;
    private final Types types;
    private final MemberModel members;
    private final Subjects subjects;
    private final PathReader paths;
    private final ConversionReader conversions;
    private final WireValueReader wireValues;
    private final CountryCodeReader countryCodes;

    MemberReader(
            Elements elements,
            Types types,
            MemberModel members,
            Subjects subjects,
            PathReader paths,
            ConversionReader conversions,
            WireValueReader wireValues) {
        this.elements = elements;
        this.types = types;
        this.members = members;
        this.subjects = subjects;
        this.paths = paths;
        this.conversions = conversions;
        this.wireValues = wireValues;
        this.countryCodes = new CountryCodeReader(paths, members);
    }

    List<MemberMapping> read(Place place) {
        List<MemberAnnotation> annotations = place.annotated().types().stream()
                .flatMap(type -> MemberAnnotation.in(type).stream())
                .toList();
        // To Eclipse's compiler, methods of two interfaces override each other, so of the same only the last is left.
        List<MemberAnnotation> distinct = annotations.stream()
                .filter(annotation -> annotations.stream()
                        .skip(annotations.indexOf(annotation) + 1L)
                        .noneMatch(annotation::isSameMethodAs))
                .toList();
        return distinct.stream()
                .filter(annotation ->
                        distinct.stream().noneMatch(other -> isOverridden(annotation, other, place.annotated())))
                .flatMap(annotation -> read(annotation, place).stream())
                .toList();
    }

    private List<MemberMapping> read(MemberAnnotation annotation, Place place) {
        Reading start = place.start().read(annotation);
        if (annotation.isDetails()) {
            return details(annotation, start, place);
        }
        Optional<AnnotationValue> path = Mirrors.text(annotation.mirror(), "path");
        Member member = path.map(way -> member(annotation, place, start, way))
                .orElseGet(() ->
                        members.of(name(annotation, place), text(annotation, start), accessorPosition(annotation)));
        Stream<? extends Mapping> mappings = annotation.isNumber()
                ? number(annotation, member, place.start(), start)
                : variable(annotation, member).stream();
        return mappings.map(mapping -> new MemberMapping(mapping, place.restrict(annotation.restriction())))
                .toList();
    }

    private Stream<Mapping> number(MemberAnnotation annotation, Member member, ReadOrigin at, Reading start) {
        Optional<Mapping.CountryCode> code = member instanceof Member.Accessible
                ? countryCodes.read(annotation, at, start)
                : Optional.empty(); // What is wrong with the number is enough.
        Mapping number =
                new Mapping.CalleeNumber(member, annotation.position(), conversions.ofNumber(annotation, member, code));
        return Stream.concat(Stream.of(number), code.stream());
    }

    private Optional<Mapping.Variable> variable(MemberAnnotation annotation, Member member) {
        return Mirrors.value(annotation.mirror(), "value")
                .flatMap(value -> Mirrors.string(value)
                        .map(name -> new Mapping.Variable(
                                name,
                                annotation.position(value),
                                member,
                                annotation.position(),
                                conversions.ofVariable(annotation, member))));
    }

    private Member member(MemberAnnotation annotation, Place place, Reading start, AnnotationValue path) {
        String text = Mirrors.string(path).orElseThrow();
        String memberName = name(annotation, place);
        String name = text.startsWith("[") ? memberName + text : memberName + "." + text;
        if (!(start instanceof Reading.Value)) {
            return members.of(memberName, start, accessorPosition(annotation));
        }
        return PathText.segments(text)
                .map(segments ->
                        members.of(name, text(annotation, paths.follow(start, segments)), annotation.position(path)))
                .orElseGet(() -> new Member.Lost(name, new PathFault.Malformed(text), annotation.position(path)));
    }

    /** A converter is for the constants themselves. */
    private Reading text(MemberAnnotation annotation, Reading reading) {
        return annotation.isNumber() || ConversionReader.namesConverter(annotation)
                ? reading
                : wireValues.textOf(reading);
    }

    private List<MemberMapping> details(MemberAnnotation annotation, Reading start, Place place) {
        String name = name(annotation, place);
        if (!(start instanceof Reading.Value value)) {
            return List.of(
                    details(annotation, place, members.of(name, start, annotation.position()), Optional.empty()));
        }
        TypeMirror held = paths.held(value);
        if (held.getKind() == TypeKind.ERROR) {
            Member member = MemberModel.unresolved(name, value.access(), TypeReader.name(held));
            return List.of(details(annotation, place, member, Optional.empty()));
        }
        Member member = new Member.Accessible(
                name,
                value.through(),
                value.access(),
                new ValueType.Unsupported(TypeReader.name(held)),
                value.nullable());
        if (paths.isOfMany(held)) {
            return List.of(details(annotation, place, member, Optional.of(DetailsFault.MANY)));
        }
        if (!(held instanceof DeclaredType declared)) {
            return List.of(details(annotation, place, member, Optional.of(DetailsFault.NOT_A_CLASS)));
        }
        if (place.around().contains((TypeElement) declared.asElement())) {
            return List.of(details(annotation, place, member, Optional.of(DetailsFault.CYCLE)));
        }
        Subject inside = subjects.of(declared);
        List<AccessStep> through = paths.throughTo(value);
        List<MemberMapping> found = read(place.inside(
                annotation, inside.hierarchy(), ReadOrigin.ofMembers(inside, through, value.nullable(), paths), name));
        if (!inside.hierarchy().unresolved().isEmpty()) {
            String missing = inside.hierarchy().unresolved().get(0);
            return List.of(details(
                    annotation, place, MemberModel.unresolved(name, value.access(), missing), Optional.empty()));
        }
        List<MemberMapping> all = new ArrayList<>(found);
        all.add(details(
                annotation, place, member, found.isEmpty() ? Optional.of(DetailsFault.EMPTY) : Optional.empty()));
        return List.copyOf(all);
    }

    private static MemberMapping details(
            MemberAnnotation annotation, Place place, Member member, Optional<DetailsFault> fault) {
        return new MemberMapping(
                new Mapping.Details(member, fault, annotation.position()), place.restrict(annotation.restriction()));
    }

    private static String name(MemberAnnotation annotation, Place place) {
        return place.prefix() + annotation.memberName();
    }

    private static Position accessorPosition(MemberAnnotation annotation) {
        return Mirrors.text(annotation.mirror(), "accessor")
                .map(annotation::position)
                .orElseGet(annotation::position);
    }

    /** An overriding method that repeats the annotation replaces it. */
    private boolean isOverridden(MemberAnnotation annotation, MemberAnnotation other, Hierarchy hierarchy) {
        return other.annotation().equals(annotation.annotation())
                && annotation.element() instanceof ExecutableElement method
                && other.element() instanceof ExecutableElement overrider
                && !isDeclaredBelow(method, overrider)
                && elements.overrides(overrider, method, hierarchy.leaf());
    }

    /** To Eclipse's compiler, a method overrides itself, and the method that overrides it. */
    private boolean isDeclaredBelow(ExecutableElement method, ExecutableElement other) {
        return types.isSubtype(declaringType(method), declaringType(other));
    }

    private TypeMirror declaringType(ExecutableElement method) {
        return types.erasure(Nesting.outwards(method).get(1).asType());
    }
}

package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.Access;
import dev.callwright.generator.callee.model.DetailsFault;
import dev.callwright.generator.callee.model.Mapping;
import dev.callwright.generator.callee.model.Member;
import dev.callwright.generator.callee.model.PathFault;
import dev.callwright.generator.callee.model.Step;
import dev.callwright.generator.callee.model.ValueType;
import dev.callwright.generator.callee.problem.Nesting;
import dev.callwright.generator.callee.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated members of a class, of its supertypes and of what they say is to be looked into. */
final class MemberReader {

    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final Subjects subjects;
    private final PathReader paths;
    private final ConversionReader conversions;

    MemberReader(
            Elements elements,
            Types types,
            TypeReader typeReader,
            Subjects subjects,
            PathReader paths,
            ConversionReader conversions) {
        this.elements = elements;
        this.types = types;
        this.typeReader = typeReader;
        this.subjects = subjects;
        this.paths = paths;
        this.conversions = conversions;
    }

    List<Found> read(Place place) {
        List<MemberAnnotation> annotations = place.annotated().types().stream()
                .flatMap(type -> MemberAnnotation.in(type).stream())
                .toList();
        return annotations.stream()
                .filter(annotation ->
                        annotations.stream().noneMatch(other -> isOverridden(annotation, other, place.annotated())))
                .flatMap(annotation -> read(annotation, place).stream())
                .toList();
    }

    private List<Found> read(MemberAnnotation annotation, Place place) {
        Reading start = place.start().read(annotation);
        if (annotation.isDetails()) {
            return details(annotation, start, place);
        }
        Optional<AnnotationValue> path = Mirrors.text(annotation.mirror(), "path");
        Member member = path.map(way -> member(annotation, place, start, way))
                .orElseGet(() -> member(name(annotation, place), start, accessorPosition(annotation)));
        return mapping(annotation, member).stream()
                .map(mapping -> new Found(mapping, place.restrict(annotation.restriction())))
                .toList();
    }

    private Optional<Mapping> mapping(MemberAnnotation annotation, Member member) {
        if (annotation.isNumber()) {
            return Optional.of(
                    new Mapping.CalleeNumber(member, annotation.position(), conversions.ofNumber(annotation, member)));
        }
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
            return member(memberName, start, accessorPosition(annotation));
        }
        return PathText.segments(text)
                .map(segments -> member(name, paths.follow(start, segments), annotation.position(path)))
                .orElseGet(() -> new Member.Lost(name, new PathFault.Malformed(text), annotation.position(path)));
    }

    private Member member(String name, Reading reading, Position position) {
        if (reading instanceof Reading.Value value) {
            return new Member.Accessible(
                    name, value.through(), value.access(), typeReader.read(typeOf(value)), value.nullable());
        }
        if (reading instanceof Reading.Unresolved unresolved) {
            return unresolved(name, unresolved.last().access(), unresolved.type());
        }
        return reading instanceof Reading.Lost lost
                ? new Member.Lost(name, lost.fault(), position)
                : new Member.Inaccessible(name, ((Reading.Blocked) reading).obstacle());
    }

    /** A primitive on the way through something that may be null is as absent as that. */
    private TypeMirror typeOf(Reading.Value value) {
        return value.type() instanceof PrimitiveType primitive
                        && !value.through().isEmpty()
                ? types.boxedClass(primitive).asType()
                : value.type();
    }

    private List<Found> details(MemberAnnotation annotation, Reading start, Place place) {
        String name = name(annotation, place);
        if (!(start instanceof Reading.Value value)) {
            return List.of(details(annotation, place, member(name, start, annotation.position()), Optional.empty()));
        }
        TypeMirror held = paths.held(value);
        if (held.getKind() == TypeKind.ERROR) {
            Member member = unresolved(name, value.access(), TypeReader.name(held));
            return List.of(details(annotation, place, member, Optional.empty()));
        }
        Member member = new Member.Accessible(
                name,
                value.through(),
                value.access(),
                new ValueType.Unsupported(TypeReader.name(held)),
                value.nullable());
        if (!(held instanceof DeclaredType declared)) {
            return List.of(details(annotation, place, member, Optional.of(DetailsFault.NOT_A_CLASS)));
        }
        if (place.around().contains((TypeElement) declared.asElement())) {
            return List.of(details(annotation, place, member, Optional.of(DetailsFault.CYCLE)));
        }
        Subject inside = subjects.of(declared);
        List<Step> through = paths.throughTo(value);
        List<Found> found = read(place.inside(
                annotation, inside.hierarchy(), Start.ofMembers(inside, through, value.nullable(), paths), name));
        if (!inside.hierarchy().unresolved().isEmpty()) {
            String missing = inside.hierarchy().unresolved().get(0);
            return List.of(details(annotation, place, unresolved(name, value.access(), missing), Optional.empty()));
        }
        List<Found> all = new ArrayList<>(found);
        all.add(details(
                annotation, place, member, found.isEmpty() ? Optional.of(DetailsFault.EMPTY) : Optional.empty()));
        return List.copyOf(all);
    }

    private static Found details(
            MemberAnnotation annotation, Place place, Member member, Optional<DetailsFault> fault) {
        return new Found(
                new Mapping.Details(member, fault, annotation.position()), place.restrict(annotation.restriction()));
    }

    private static Member unresolved(String name, Access access, String type) {
        return new Member.Accessible(name, List.of(), access, new ValueType.Unresolved(type), false);
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

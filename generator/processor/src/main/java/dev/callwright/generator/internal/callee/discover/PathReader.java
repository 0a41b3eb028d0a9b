package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.AccessStep;
import dev.callwright.generator.internal.callee.model.Obstacle;
import dev.callwright.generator.internal.callee.model.PathFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads from the entity, from one object to the next. */
final class PathReader {

    private final Types types;
    private final Subjects subjects;
    private final Bounds bounds;
    private final LintCategories lint;
    private final Expectations expectations;
    private final TypeElement list;
    private final List<TypeMirror> many;

    PathReader(Elements elements, Types types, Subjects subjects, LintCategories lint, Expectations expectations) {
        this.types = types;
        this.subjects = subjects;
        this.bounds = new Bounds(elements, types);
        this.lint = lint;
        this.expectations = expectations;
        this.list = Objects.requireNonNull(elements.getTypeElement("java.util.List"));
        this.many = Stream.of("java.util.Collection", "java.util.Map", "java.util.stream.BaseStream")
                .map(name -> Objects.requireNonNull(elements.getTypeElement(name)))
                .map(type -> types.erasure(type.asType()))
                .toList();
    }

    /** Reads a member of an object that is already in hand. */
    Reading read(List<AccessStep> through, Subject subject, Accessor accessor, String name, boolean nullable) {
        if (accessor instanceof Accessor.Open && !through.isEmpty() && !subject.isInReach()) {
            return new Reading.Blocked(Obstacle.OUT_OF_REACH);
        }
        if (accessor instanceof Accessor.Open open) {
            lint.addMember(open.element());
            expectations.add(open);
            boolean absent = nullable || Nullability.isDeclaredOn(open.element());
            return value(through, open.access(), typeOf(subject, open), absent);
        }
        if (accessor instanceof Accessor.Blocked blocked) {
            String where = through.isEmpty() ? "" : " (in " + TypeReader.name(types.erasure(subject.type())) + ")";
            return new Reading.Blocked(blocked.obstacle(), blocked.detail() + where);
        }
        if (accessor instanceof Accessor.Ambiguous two) {
            return new Reading.Lost(
                    new PathFault.AnotherGetter(two.getter(), TypeReader.name(two.got()), TypeReader.name(two.held())));
        }
        return new Reading.Lost(new PathFault.NoMember(
                TypeReader.name(types.erasure(subject.type())),
                name,
                elementsOf(subject.type()),
                subject.properties().names()));
    }

    Reading.Value value(List<AccessStep> through, Access access, TypeMirror type, boolean nullable) {
        return new Reading.Value(through, access, bounds.resolve(type), nullable);
    }

    /** Why an annotated member of an object of the type cannot be read. */
    Optional<Obstacle> obstacle(DeclaredType type, Element member) {
        Subject subject = subjects.of(type);
        if (subject.accessors().of(member) instanceof Accessor.Blocked blocked) {
            return Optional.of(blocked.obstacle());
        }
        return subject.isInReach() ? Optional.empty() : Optional.of(Obstacle.OUT_OF_REACH);
    }

    /** Reads an annotated member of the object that a value is. */
    Reading read(Reading.Value value, Element member) {
        Subject subject = subjects.of((DeclaredType) held(value));
        return read(
                throughTo(value),
                subject,
                subject.accessors().of(member),
                member.getSimpleName().toString(),
                value.nullable());
    }

    /** Follows the segments of a path. */
    Reading follow(Reading from, List<String> segments) {
        Reading at = from;
        for (String segment : segments) {
            if (!(at instanceof Reading.Value value) || value.type().getKind() == TypeKind.ERROR) {
                return at;
            }
            at = PathText.isIndex(segment) ? element(value, PathText.index(segment)) : member(value, segment);
        }
        return at;
    }

    /** The steps to the value, when it is itself the object to read from. */
    List<AccessStep> throughTo(Reading.Value value) {
        List<AccessStep> through = new ArrayList<>(value.through());
        through.add(new AccessStep(value.access(), Bounds.isOptional(value.type())));
        return List.copyOf(through);
    }

    /** The type of the object to read from: what an {@code Optional} holds, or the value's own. */
    TypeMirror held(Reading.Value value) {
        return Bounds.isOptional(value.type())
                ? ((DeclaredType) value.type()).getTypeArguments().get(0)
                : value.type();
    }

    private Reading member(Reading.Value value, String name) {
        TypeMirror held = held(value);
        if (held.getKind() == TypeKind.ERROR) {
            return new Reading.Value(value.through(), value.access(), held, value.nullable());
        }
        if (!(held instanceof DeclaredType declared)) {
            return new Reading.Lost(new PathFault.NoMember(TypeReader.name(held), name, elementsOf(held), List.of()));
        }
        Subject subject = subjects.of(declared);
        Accessor accessor = subject.properties().of(name);
        if (accessor instanceof Accessor.None
                && !subject.hierarchy().unresolved().isEmpty()) {
            return new Reading.Unresolved(
                    value, subject.hierarchy().unresolved().get(0));
        }
        return read(throughTo(value), subject, accessor, name, value.nullable());
    }

    private Reading element(Reading.Value value, int index) {
        TypeMirror held = held(value);
        if (held.getKind() == TypeKind.ERROR) {
            return new Reading.Value(value.through(), value.access(), held, value.nullable());
        }
        if (held instanceof ArrayType array && isOfObjects(array)) {
            return value(throughTo(value), new Access.Element(index), array.getComponentType(), value.nullable());
        }
        if (held instanceof DeclaredType declared && isList(held)) {
            return value(throughTo(value), new Access.Element(index), elementOf(declared), value.nullable());
        }
        return new Reading.Lost(new PathFault.NoElements(TypeReader.name(held)));
    }

    /** Whether objects of the type hold many others. */
    boolean isOfMany(TypeMirror type) {
        return type instanceof ArrayType
                || (type instanceof DeclaredType
                        && many.stream().anyMatch(one -> types.isAssignable(types.erasure(type), one)));
    }

    private PathFault.Elements elementsOf(TypeMirror type) {
        if (type instanceof ArrayType array ? isOfObjects(array) : isList(type)) {
            return PathFault.Elements.COUNTED;
        }
        return isOfMany(type) ? PathFault.Elements.UNCOUNTED : PathFault.Elements.NONE;
    }

    private static boolean isOfObjects(ArrayType array) {
        return !array.getComponentType().getKind().isPrimitive();
    }

    private boolean isList(TypeMirror type) {
        return type instanceof DeclaredType && types.isAssignable(types.erasure(type), types.erasure(list.asType()));
    }

    private TypeMirror elementOf(DeclaredType type) {
        Element get = list.getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().contentEquals("get"))
                .findFirst()
                .orElseThrow();
        return subjects.of(type).typeOf(get);
    }

    private TypeMirror typeOf(Subject subject, Accessor.Open open) {
        return subject.typeOf(open.element());
    }
}

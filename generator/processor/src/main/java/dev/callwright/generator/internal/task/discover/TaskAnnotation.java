package dev.callwright.generator.internal.task.discover;

import dev.callwright.generator.internal.callee.discover.Mirrors;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.task.model.WrittenNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** {@code @CallTask}, or an annotation in it, whose values know their positions. */
record TaskAnnotation(TypeElement type, AnnotationMirror mirror) {

    Position position() {
        return Position.of(type, mirror);
    }

    Position position(AnnotationValue value) {
        return Position.of(type, mirror, value);
    }

    Position position(String member) {
        return value(member).map(this::position).orElseGet(this::position);
    }

    Optional<AnnotationValue> value(String member) {
        return Mirrors.value(mirror, member);
    }

    Optional<String> text(String member) {
        return value(member).flatMap(Mirrors::string);
    }

    Optional<String> constantName(String member) {
        return value(member).flatMap(Mirrors::constantName);
    }

    Optional<WrittenNumber> number(String member) {
        return value(member).flatMap(value -> number(member, value, position(value)));
    }

    List<WrittenNumber> numbers(String member) {
        List<AnnotationValue> items = value(member).map(Mirrors::items).orElse(List.of());
        return items.stream()
                // javac finds no position for the only item of an array that is written without braces.
                .flatMap(item -> number(member, item, items.size() == 1 ? position(member) : position(item)).stream())
                .toList();
    }

    /** The annotations in a member, one or several. */
    List<TaskAnnotation> nested(String member) {
        List<AnnotationValue> items = value(member).map(Mirrors::items).orElse(List.of());
        return items.stream().flatMap(item -> nested(item)).toList();
    }

    private Stream<TaskAnnotation> nested(AnnotationValue item) {
        return item.getValue() instanceof AnnotationMirror nested
                ? Stream.of(new TaskAnnotation(type, nested))
                : Stream.empty();
    }

    private static Optional<WrittenNumber> number(String member, AnnotationValue value, Position position) {
        return value.getValue() instanceof Integer number
                ? Optional.of(new WrittenNumber(member, number, position))
                : Optional.empty();
    }
}

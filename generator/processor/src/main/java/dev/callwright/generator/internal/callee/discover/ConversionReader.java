package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Conversion;
import dev.callwright.generator.internal.callee.model.Converter;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.Nullness;
import dev.callwright.generator.internal.callee.model.NumberConversion;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what annotations say about the way from a value to the text that is sent. */
final class ConversionReader {

    private final ConverterReader converters;
    private final WireValueReader wireValues;
    private final TypeElement home;

    /** @param home the annotated class, in whose package the mapper will be */
    ConversionReader(ConverterReader converters, WireValueReader wireValues, TypeElement home) {
        this.converters = converters;
        this.wireValues = wireValues;
        this.home = home;
    }

    Conversion ofVariable(MemberAnnotation annotation, Member member) {
        Optional<TypeMirror> type = type(member);
        return new Conversion(
                text(annotation, "zone"),
                text(annotation, "pattern"),
                text(annotation, "locale"),
                constant(annotation, "epoch").filter(epoch -> !epoch.value().equals("NONE")),
                written(annotation, "scale", Mirrors::integer),
                constant(annotation, "rounding"),
                converter(annotation, type),
                text(annotation, "defaultValue"),
                constant(annotation, "tooLong"),
                type.flatMap(wireValues::of),
                nullness(annotation.element(), member, type));
    }

    NumberConversion ofNumber(MemberAnnotation annotation, Member member, Optional<Mapping.CountryCode> code) {
        return new NumberConversion(
                written(annotation, "ignore", ConversionReader::constants),
                text(annotation, "countryCode"),
                code,
                text(annotation, "trunkPrefix"),
                text(annotation, "nationalDigits"),
                converter(annotation, type(member)));
    }

    private Optional<Converter> converter(MemberAnnotation annotation, Optional<TypeMirror> type) {
        return converter(annotation)
                .map(value -> converters.read(
                        value, type, home, Position.of(annotation.element(), annotation.mirror(), value)));
    }

    static boolean namesConverter(MemberAnnotation annotation) {
        return converter(annotation).isPresent();
    }

    private static Optional<AnnotationValue> converter(MemberAnnotation annotation) {
        return Mirrors.value(annotation.mirror(), "converter")
                .filter(value -> !value.toString().equals("void.class"));
    }

    private static Nullness nullness(Element annotated, Member member, Optional<TypeMirror> type) {
        if (type.filter(held -> held.getKind().isPrimitive()).isPresent()) {
            return Nullness.NEVER;
        }
        boolean onTheWay = member instanceof Member.Accessible accessible && accessible.nullable();
        return onTheWay || Nullability.isDeclaredOn(annotated) ? Nullness.DECLARED : Nullness.UNKNOWN;
    }

    private static Optional<TypeMirror> type(Member member) {
        return member instanceof Member.Accessible accessible ? TypeReader.held(accessible.type()) : Optional.empty();
    }

    private static Optional<Written<String>> text(MemberAnnotation annotation, String name) {
        return written(annotation, name, Mirrors::string);
    }

    private static Optional<Written<String>> constant(MemberAnnotation annotation, String name) {
        return written(annotation, name, Mirrors::constantName);
    }

    private static Optional<List<String>> constants(AnnotationValue value) {
        List<String> names = Mirrors.items(value).stream()
                .flatMap(item -> Mirrors.constantName(item).stream())
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static <T> Optional<Written<T>> written(
            MemberAnnotation annotation, String name, Function<AnnotationValue, Optional<T>> read) {
        return Mirrors.value(annotation.mirror(), name)
                .flatMap(value -> read.apply(value)
                        .map(content ->
                                new Written<>(content, Position.of(annotation.element(), annotation.mirror(), value))));
    }
}

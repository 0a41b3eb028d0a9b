package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Conversion;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the {@code @Constant}s of a class and of its supertypes. */
final class ConstantReader {

    private ConstantReader() {}

    static List<MemberMapping> read(Hierarchy hierarchy) {
        return hierarchy.types().stream()
                .flatMap(type -> in(type).stream()
                        .flatMap(mirror -> mapping(type, mirror)
                                .map(mapping -> new MemberMapping(mapping, Restriction.of(type, mirror)))
                                .stream()))
                .toList();
    }

    static List<AnnotationMirror> in(TypeElement type) {
        return Mirrors.all(type, Annotations.CONSTANT);
    }

    /** Empty when something is missing, which the compiler itself reports. */
    private static Optional<Mapping> mapping(TypeElement type, AnnotationMirror mirror) {
        Optional<AnnotationValue> variable = Mirrors.value(mirror, "variable");
        Optional<AnnotationValue> value = Mirrors.value(mirror, "value");
        if (variable.flatMap(Mirrors::string).isEmpty()
                || value.flatMap(Mirrors::string).isEmpty()) {
            return Optional.empty();
        }
        String name = Mirrors.string(variable.get()).orElseThrow();
        Written<String> text =
                new Written<>(Mirrors.string(value.get()).orElseThrow(), Position.of(type, mirror, value.get()));
        return Optional.of(new Mapping.Variable(
                name,
                Position.of(type, mirror, variable.get()),
                new Member.Constant("a @Constant", text),
                Position.of(type, mirror),
                Conversion.none()));
    }
}

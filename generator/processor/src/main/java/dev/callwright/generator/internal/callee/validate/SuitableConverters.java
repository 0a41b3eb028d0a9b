package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Converter;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.TypeId;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.Optional;

/** The mapper can instantiate every converter, and hand it the member's values. */
final class SuitableConverters implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return new Report(type.mappings().stream()
                .flatMap(
                        mapping -> mapping.converter().flatMap(converter -> problem(type, mapping, converter)).stream())
                .toList());
    }

    private static Optional<Problem> problem(AnnotatedType type, Mapping mapping, Converter converter) {
        return converter
                .fault()
                .map(fault -> Problem.of(
                        ProblemId.UNSUITABLE_CONVERTER,
                        converter.position(),
                        type.position(),
                        converter.type().map(TypeId::name).orElse("it"),
                        mapping.member().name(),
                        fault.reason(),
                        fault.cure()));
    }
}

package dev.callwright.generator.internal.callee.write;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import java.util.List;
import java.util.Optional;

/** The statements that hand one member to the sink: one, and one more for its default. */
final class Statement {

    private Statement() {}

    static List<CodeBlock> of(Mapping mapping, CompiledContract contract, MapperFields fields, Locals locals) {
        return mapping instanceof Mapping.Variable variable
                ? ofVariable(variable, contract, new SinkCall(fields), locals)
                : List.of(ofNumber((Mapping.CalleeNumber) mapping, new SinkCall(fields), locals));
    }

    private static List<CodeBlock> ofVariable(
            Mapping.Variable variable, CompiledContract contract, SinkCall call, Locals locals) {
        String constant = contract.variable(variable.variable()).orElseThrow().constant();
        if (variable.member() instanceof Member.Constant written) {
            return List.of(CodeBlock.of(
                    "sink.text($T.$L, $S)",
                    SourceNames.CALLEE_VARIABLE,
                    constant,
                    written.value().value()));
        }
        Member.Accessible member = accessible(variable);
        CodeBlock hand = call.ofVariable(constant, member.type(), variable.conversion(), value(member, locals));
        return variable.conversion()
                .defaultValue()
                .map(text -> List.of(
                        hand,
                        CodeBlock.of("sink.orElse($T.$L, $S)", SourceNames.CALLEE_VARIABLE, constant, text.value())))
                .orElse(List.of(hand));
    }

    private static CodeBlock ofNumber(Mapping.CalleeNumber number, SinkCall call, Locals locals) {
        CodeBlock value = value(accessible(number), locals);
        Optional<CodeBlock> code = number.conversion().code().map(read -> value(accessible(read), locals));
        return call.ofNumber(number.conversion(), value, code);
    }

    private static Member.Accessible accessible(Mapping mapping) {
        if (mapping.member() instanceof Member.Accessible member) {
            return member;
        }
        throw new IllegalStateException(mapping.member().name() + " cannot be written");
    }

    private static CodeBlock value(Member.Accessible member, Locals locals) {
        CodeBlock read = locals.read(member);
        return member.type().optional() ? CodeBlock.of("$T.orNull($L)", SourceNames.OPTIONALS, read) : read;
    }
}

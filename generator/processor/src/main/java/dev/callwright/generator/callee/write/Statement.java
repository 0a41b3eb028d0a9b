package dev.callwright.generator.callee.write;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.generator.callee.model.Contract;
import dev.callwright.generator.callee.model.Mapping;
import dev.callwright.generator.callee.model.Member;
import dev.callwright.generator.callee.model.ValueForm;
import dev.callwright.generator.callee.model.ValueType;

/** The statement that hands one member to the sink. */
final class Statement {

    private Statement() {}

    static CodeBlock of(Mapping mapping, Contract contract, Locals locals) {
        if (!(mapping.member() instanceof Member.Accessible member)
                || !(member.type() instanceof ValueType.Supported type)) {
            throw new IllegalStateException(mapping.member().name() + " cannot be written");
        }
        CodeBlock value = value(locals.read(member), type.optional());
        if (mapping instanceof Mapping.Variable variable) {
            String constant =
                    contract.variable(variable.variable()).orElseThrow().constant();
            return CodeBlock.of(
                    "sink.$L($T.$L, $L)", sinkMethod(type.knownForm()), Names.CALLEE_VARIABLE, constant, value);
        }
        return CodeBlock.of("sink.number($L)", value);
    }

    private static CodeBlock value(CodeBlock read, boolean optional) {
        return optional ? CodeBlock.of("$T.orNull($L)", Names.OPTIONALS, read) : read;
    }

    private static String sinkMethod(ValueForm form) {
        return switch (form) {
            case TEXT -> "text";
            case INTEGER, SMALL_INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case DATE -> "date";
            case ENUM -> "name";
        };
    }
}

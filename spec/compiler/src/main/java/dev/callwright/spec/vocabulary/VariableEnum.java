package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.VariableRow;
import java.util.List;

/** The enum of the variables. */
final class VariableEnum {

    private VariableEnum() {}

    static TypeSpec of(List<VariableRow> variables, VocabularyNames names) {
        ClassName self = names.type("CalleeVariable");
        EnumShape shape = new EnumShape(
                self, CodeBlock.of("What the agent can say about a callee: text slots, and business names for them."));
        for (VariableRow variable : variables) {
            shape.type().addEnumConstant(VocabularyNames.constant(variable.name()), constant(variable, names));
        }
        TypeName text = TypeName.get(String.class);
        return shape.field(text, "wireName", CodeBlock.of("The name on the wire, such as {@code due_date}."))
                .field(
                        text,
                        "slot",
                        CodeBlock.of("The text slot that it fills, such as {@code text3}; its own name for a slot."))
                .field(
                        TypeName.BOOLEAN,
                        "inCallInformation",
                        CodeBlock.of(
                                "Whether it is a key of {@code callInformation} rather than a field of the entry itself."))
                .field(
                        TypeName.INT,
                        "maxLength",
                        CodeBlock.of("The longest value, in characters; the service cuts off the rest."))
                .lookup(
                        self,
                        "of",
                        "wireName",
                        CodeBlock.of("The variable of that name; empty when the contract has none."))
                .build();
    }

    private static TypeSpec constant(VariableRow variable, VocabularyNames names) {
        CodeBlock requiredBy = variable.requiredBy().stream()
                .map(scenario -> CodeBlock.of("$T.$L", names.type("Scenario"), scenario))
                .collect(CodeBlock.joining(", ", "{", "}"));
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(
                        "$S, $S, $L, $L",
                        variable.name(),
                        variable.slot(),
                        variable.callInformation(),
                        variable.maxLength())
                .addJavadoc(JavadocBlocks.sentence(variable.description()))
                .addAnnotation(AnnotationSpec.builder(names.meta("VariableRule"))
                        .addMember("name", "$S", variable.name())
                        .addMember("slot", "$S", variable.slot())
                        .addMember("callInformation", "$L", variable.callInformation())
                        .addMember("maxLength", "$L", variable.maxLength())
                        .addMember("requiredBy", requiredBy)
                        .build());
        if (!variable.holds().isEmpty()) {
            constant.addAnnotation(AnnotationSpec.builder(names.meta("Holds"))
                    .addMember("value", "$S", variable.holds())
                    .build());
        }
        return constant.build();
    }
}

package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.ValueRow;
import dev.callwright.spec.contract.ValueTable;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The enum of one value table. */
final class ValueEnum {

    private ValueEnum() {}

    static TypeSpec of(ValueTable table, VocabularyNames names) {
        ClassName self = names.valueEnum(table);
        EnumShape shape = new EnumShape(
                self,
                CodeBlock.of(
                        "$L The service may add a number, so it is looked up and never assumed.",
                        JavadocBlocks.sentence(table.title())));
        for (ValueRow row : table.values()) {
            shape.type()
                    .addEnumConstant(
                            row.name(),
                            TypeSpec.anonymousClassBuilder("$L, $S", row.value(), row.title())
                                    .addJavadoc("{@code $L}: $L", row.value(), JavadocBlocks.sentence(row.title()))
                                    .build());
        }
        return shape.field(TypeName.LONG, "value", CodeBlock.of("The number on the wire."))
                .field(TypeName.get(String.class), "title", CodeBlock.of("For people."))
                .method(of(self))
                .build();
    }

    private static MethodSpec of(ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The constant of a number; empty when the contract does not list it.")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
                .addParameter(TypeName.LONG, "value")
                .beginControlFlow("for ($T candidate : values())", self)
                .beginControlFlow("if (candidate.value == value)")
                .addStatement("return $T.of(candidate)", Optional.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }
}

package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.IntentTable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The enum that lists the encoding tables. */
final class IntentTableEnum {

    private IntentTableEnum() {}

    static TypeSpec of(List<IntentTable> tables, VocabularyNames names) {
        EnumShape shape =
                new EnumShape(names.type("IntentTable"), CodeBlock.of("The encoding tables, in the contract's order."));
        for (IntentTable table : tables) {
            shape.type()
                    .addEnumConstant(
                            table.name(),
                            TypeSpec.anonymousClassBuilder("$S", table.title())
                                    .addJavadoc(
                                            "\"$L\": {@link $T}.",
                                            JavadocBlocks.javadoc(table.title()),
                                            names.intentEnum(table))
                                    .build());
        }
        return shape.field(TypeName.get(String.class), "title", CodeBlock.of("The table's heading in the document."))
                .method(intents(tables, names))
                .method(find(names))
                .build();
    }

    private static MethodSpec intents(List<IntentTable> tables, VocabularyNames names) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (this) {\n$>");
        for (IntentTable table : tables) {
            cases.add("case $L -> $T.of($T.values());\n", table.name(), List.class, names.intentEnum(table));
        }
        return MethodSpec.methodBuilder("intents")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The table's intents, in the contract's order.")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), names.type("Intent")))
                .addCode(cases.add("$<};\n").build())
                .build();
    }

    private static MethodSpec find(VocabularyNames names) {
        ClassName intent = names.type("Intent");
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The intent with the code; empty when the table does not list it.")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), intent))
                .addParameter(String.class, "code")
                .beginControlFlow("for ($T intent : intents())", intent)
                .beginControlFlow("if (intent.code().equals(code))")
                .addStatement("return $T.of(intent)", Optional.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }
}

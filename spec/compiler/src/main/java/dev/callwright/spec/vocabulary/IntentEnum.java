package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.IntentRow;
import dev.callwright.spec.contract.IntentTable;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The enum of one encoding table. */
final class IntentEnum {

    private IntentEnum() {}

    static TypeSpec of(IntentTable table, VocabularyNames names) {
        ClassName self = names.intentEnum(table);
        EnumShape shape = new EnumShape(
                self, CodeBlock.of("The intents of the encoding table \"$L\".", JavadocBlocks.javadoc(table.title())));
        shape.type().addSuperinterface(names.type("Intent"));
        for (IntentRow intent : table.intents()) {
            shape.type()
                    .addEnumConstant(
                            intent.name(),
                            TypeSpec.anonymousClassBuilder(
                                            "$S, $S, $S, $L",
                                            intent.code(),
                                            intent.title(),
                                            intent.remark(),
                                            intent.terminal())
                                    .addJavadoc(javadoc(intent))
                                    .addAnnotation(rule(intent, names))
                                    .build());
        }
        return shape.inheritedField("code")
                .inheritedField("title")
                .inheritedOptionalField("remark")
                .inheritedFlag("terminal")
                .method(table(table, names))
                .method(of(self, names))
                .build();
    }

    private static CodeBlock javadoc(IntentRow intent) {
        CodeBlock.Builder javadoc =
                CodeBlock.builder().add("{@code $L}: $L", intent.code(), JavadocBlocks.sentence(intent.title()));
        if (!intent.remark().isEmpty()) {
            javadoc.add(" $L", JavadocBlocks.sentence(intent.remark()));
        }
        return javadoc.build();
    }

    private static AnnotationSpec rule(IntentRow intent, VocabularyNames names) {
        return AnnotationSpec.builder(names.meta("IntentRule"))
                .addMember("code", "$S", intent.code())
                .addMember("terminal", "$L", intent.terminal())
                .build();
    }

    private static MethodSpec table(IntentTable table, VocabularyNames names) {
        ClassName tables = names.type("IntentTable");
        return MethodSpec.methodBuilder("table")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), tables))
                .addStatement("return $T.of($T.$L)", Optional.class, tables, table.name())
                .build();
    }

    private static MethodSpec of(ClassName self, VocabularyNames names) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The intent of a code from the wire; an {@link UnknownIntent} when the table does not list it.")
                .returns(names.type("Intent"))
                .addParameter(String.class, "code")
                .beginControlFlow("for ($T intent : values())", self)
                .beginControlFlow("if (intent.code.equals(code))")
                .addStatement("return intent")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T(code)", names.type("UnknownIntent"))
                .build();
    }
}

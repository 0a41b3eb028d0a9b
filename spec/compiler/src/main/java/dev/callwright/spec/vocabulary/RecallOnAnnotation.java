package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.IntentTable;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The annotation {@code @RecallOn}, with one member for each encoding table so that javac itself checks the constants.
 */
final class RecallOnAnnotation {

    private RecallOnAnnotation() {}

    static TypeSpec of(List<IntentTable> tables, VocabularyNames names) {
        TypeSpec.Builder type = TypeSpec.annotationBuilder(names.recallOn())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The intents on which a callee is called again, when the task recalls by intent.\n\n"
                        + "<p>Intents of another scenario than the callee's are a compiler error.")
                .addAnnotation(EnumShape.generated())
                .addAnnotation(Documented.class)
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.CLASS)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", "$T.$L", ElementType.class, ElementType.TYPE)
                        .build());
        tables.forEach(table -> type.addMethod(member(table, names)));
        return type.build();
    }

    private static MethodSpec member(IntentTable table, VocabularyNames names) {
        CodeBlock scenarios = table.scenarios().stream()
                .map(scenario -> CodeBlock.of("$T.$L", names.type("Scenario"), scenario))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return MethodSpec.methodBuilder(VocabularyNames.member(table))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("Intents of the table \"$L\".", JavadocBlocks.javadoc(table.title()))
                .addAnnotation(AnnotationSpec.builder(names.meta("ScenariosOfTable"))
                        .addMember("value", scenarios)
                        .build())
                .returns(ArrayTypeName.of(names.intentEnum(table)))
                .defaultValue("{}")
                .build();
    }
}

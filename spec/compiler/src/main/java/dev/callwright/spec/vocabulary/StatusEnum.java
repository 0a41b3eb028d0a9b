package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.StatusRow;
import dev.callwright.spec.contract.StatusTable;

/** The enum of one operation's status codes. */
final class StatusEnum {

    private StatusEnum() {}

    static TypeSpec of(StatusTable table, VocabularyNames names) {
        ClassName self = names.type(VocabularyNames.upperFirst(table.operationId()) + "Status");
        ClassName meaning = names.type("StatusMeaning");
        EnumShape shape = new EnumShape(self, javadoc(table));
        for (StatusRow status : table.codes()) {
            shape.type()
                    .addEnumConstant(
                            status.name(),
                            TypeSpec.anonymousClassBuilder(
                                            "$S, $S, $S, $S, $T.$L",
                                            status.code(),
                                            status.title(),
                                            status.hint(),
                                            status.vendorText(),
                                            meaning,
                                            VocabularyNames.constant(status.meaning()))
                                    .addJavadoc(javadoc(status))
                                    .build());
        }
        shape.type().addSuperinterface(names.type("OperationStatus"));
        return shape.inheritedField("code")
                .inheritedField("title")
                .inheritedOptionalField("hint")
                .inheritedOptionalField("vendorText")
                .inheritedField(meaning, "meaning")
                .lookup(
                        self,
                        "of",
                        "code",
                        CodeBlock.of("The status of a code; empty when the contract does not list it."))
                .build();
    }

    private static CodeBlock javadoc(StatusRow status) {
        CodeBlock.Builder javadoc =
                CodeBlock.builder().add("{@code $L}: $L", status.code(), JavadocBlocks.sentence(status.title()));
        if (!status.vendorText().isEmpty()) {
            javadoc.add(" The vendor's words: $L", JavadocBlocks.sentence(status.vendorText()));
        }
        return javadoc.build();
    }

    private static CodeBlock javadoc(StatusTable table) {
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add(
                        "The status codes of {@code $L}; the same codes mean other things elsewhere.",
                        table.operationId());
        if (!table.inferred().isEmpty()) {
            javadoc.add("\n\n<p>Inferred: $L", JavadocBlocks.sentence(table.inferred()));
        }
        return javadoc.build();
    }
}

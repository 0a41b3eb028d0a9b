package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.IntentTable;
import dev.callwright.spec.contract.ScenarioRow;
import dev.callwright.spec.contract.VariableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The enum of the scenarios, with what each of them requires and which intents it knows. */
final class ScenarioEnum {

    private final Contract contract;
    private final VocabularyNames names;

    private ScenarioEnum(Contract contract, VocabularyNames names) {
        this.contract = contract;
        this.names = names;
    }

    static TypeSpec of(Contract contract, VocabularyNames names) {
        return new ScenarioEnum(contract, names).type();
    }

    private TypeSpec type() {
        EnumShape shape = new EnumShape(
                names.type("Scenario"), CodeBlock.of("What an agent is made for: it decides variables and intents."));
        for (ScenarioRow scenario : contract.scenarios()) {
            shape.type()
                    .addEnumConstant(
                            scenario.name(),
                            TypeSpec.anonymousClassBuilder("$S, $L", scenario.title(), scenario.callInformation())
                                    .addJavadoc(JavadocBlocks.sentence(scenario.title()))
                                    .addAnnotation(AnnotationSpec.builder(names.meta("ScenarioRule"))
                                            .addMember("callInformation", "$L", scenario.callInformation())
                                            .build())
                                    .build());
        }
        return shape.field(TypeName.get(String.class), "title", CodeBlock.of("For people."))
                .field(
                        TypeName.BOOLEAN,
                        "allowsCallInformation",
                        CodeBlock.of("Whether the scenario knows variables by business name."))
                .method(requiredVariables())
                .method(intentTables())
                .method(intent())
                .build();
    }

    private MethodSpec requiredVariables() {
        ClassName variable = names.type("CalleeVariable");
        return listMethod(
                "requiredVariables",
                "The variables that a callee must carry, in the contract's order.",
                variable,
                scenario -> contract.variables().stream()
                        .filter(row -> row.requiredBy().contains(scenario.name()))
                        .map(VariableRow::name)
                        .map(VocabularyNames::constant)
                        .toList());
    }

    private MethodSpec intentTables() {
        // Later tables supersede earlier ones, and the tables of every scenario come last: the order of a look-up.
        List<IntentTable> tables = new ArrayList<>(contract.tables());
        Collections.reverse(tables);
        tables.sort(Comparator.comparing(table -> table.scenarios().isEmpty()));
        return listMethod(
                "intentTables",
                "The tables of the intents that end its calls: its own, the newest first, then those of every scenario.",
                names.type("IntentTable"),
                scenario -> tables.stream()
                        .filter(table -> table.belongsTo(scenario))
                        .map(IntentTable::name)
                        .toList());
    }

    private MethodSpec listMethod(
            String name, String javadoc, ClassName element, Function<ScenarioRow, List<String>> constants) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (this) {\n$>");
        for (ScenarioRow scenario : contract.scenarios()) {
            CodeBlock list = constants.apply(scenario).stream()
                    .map(constant -> CodeBlock.of("$T.$L", element, constant))
                    .collect(CodeBlock.joining(", "));
            cases.add("case $L -> $T.of($L);\n", scenario.name(), List.class, list);
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), element))
                .addCode(cases.add("$<};\n").build())
                .build();
    }

    private MethodSpec intent() {
        ClassName intent = names.type("Intent");
        return MethodSpec.methodBuilder("intent")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The intent of a code from the wire, from the first of {@link #intentTables()} that lists it; an\n"
                                + "{@link UnknownIntent} when none does.")
                .returns(intent)
                .addParameter(String.class, "code")
                .beginControlFlow("for ($T table : intentTables())", names.type("IntentTable"))
                .addStatement(
                        "$T found = table.find(code)", ParameterizedTypeName.get(ClassName.get(Optional.class), intent))
                .beginControlFlow("if (found.isPresent())")
                .addStatement("return found.get()")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T(code)", names.type("UnknownIntent"))
                .build();
    }
}

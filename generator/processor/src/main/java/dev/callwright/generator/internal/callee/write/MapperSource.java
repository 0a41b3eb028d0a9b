package dev.callwright.generator.internal.callee.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.RecallIntent;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The source of a mapper. */
public final class MapperSource {

    private static final String RECALL_INTENTS = "RECALL_INTENTS";

    /** What the declaration leaves of a line of 120 columns. */
    private static final int ROOM_FOR_INTENTS = 60;

    private MapperSource() {}

    /**
     * The mapper of a type in which no rule found anything.
     *
     * @param markGenerated whether the type's module can see {@code javax.annotation.processing.Generated}
     */
    public static JavaFile of(AnnotatedType type, CompiledContract contract, boolean markGenerated) {
        String scenario = type.scenario().orElseThrow();
        MapperShape shape = new MapperShape(type.declaration());
        CodeBlock javadoc = CodeBlock.of(
                "Maps {@link $T} to a callee of {@link $T#$L}.",
                SourceNames.raw(type.declaration().source()),
                SourceNames.SCENARIO,
                scenario);
        Optional<FieldSpec> recallIntents = recallIntents(type);
        TypeSpec.Builder mapper = shape.type(javadoc, markGenerated);
        recallIntents.ifPresent(mapper::addField);
        MapperFields fields = new MapperFields();
        CodeBlock statements = statements(type, contract, fields);
        fields.all().forEach(mapper::addField);
        return shape.file(mapper.addMethod(shape.constructor())
                .addMethod(shape.scenario(CodeBlock.of("return $T.$L;\n", SourceNames.SCENARIO, scenario)))
                .addMethod(shape.recallIntents(
                        recallIntents.isPresent()
                                ? CodeBlock.of("return $L;\n", RECALL_INTENTS)
                                : CodeBlock.of("return $T.of();\n", List.class)))
                .addMethod(shape.write(statements))
                .build());
    }

    private static CodeBlock statements(AnnotatedType type, CompiledContract contract, MapperFields fields) {
        CodeBlock.Builder body = CodeBlock.builder();
        Locals locals = new Locals(type.id(), body);
        for (Mapping mapping : type.mappings()) {
            if (!(mapping instanceof Mapping.Details || mapping instanceof Mapping.CountryCode)) {
                Statement.of(mapping, contract, fields, locals).forEach(body::addStatement);
            }
        }
        return body.build();
    }

    private static Optional<FieldSpec> recallIntents(AnnotatedType type) {
        List<RecallIntent> intents = type.recall().stream()
                .flatMap(selection -> selection.intents().stream())
                .toList();
        if (intents.isEmpty()) {
            return Optional.empty();
        }
        List<CodeBlock> constants = intents.stream().map(MapperSource::constant).toList();
        return Optional.of(FieldSpec.builder(
                        SourceNames.INTENTS, RECALL_INTENTS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        fitsOneLine(intents)
                                ? CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(constants, ", "))
                                : CodeBlock.of("$T.of(\n$>$>$L$<$<)", List.class, CodeBlock.join(constants, ",\n")))
                .build());
    }

    private static boolean fitsOneLine(List<RecallIntent> intents) {
        return intents.stream().mapToInt(intent -> intent.name().length() + 2).sum() <= ROOM_FOR_INTENTS;
    }

    private static CodeBlock constant(RecallIntent intent) {
        return CodeBlock.of("$T.$L", ClassName.get(intent.enumPackage(), intent.enumName()), intent.constant());
    }
}

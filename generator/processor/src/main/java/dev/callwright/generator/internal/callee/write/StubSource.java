package dev.callwright.generator.internal.callee.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import dev.callwright.generator.internal.callee.model.Declaration;

/**
 * The source of a mapper of a type with errors. Without it, every use of the mapper would be an error of its own, and
 * the one that matters would drown in them.
 */
public final class StubSource {

    private StubSource() {}

    public static JavaFile of(Declaration declaration, boolean markGenerated) {
        MapperShape shape = new MapperShape(declaration);
        CodeBlock javadoc = CodeBlock.of(
                "Stands in for the mapper of {@link $T}, which has errors.", SourceNames.raw(declaration.source()));
        CodeBlock fail = CodeBlock.of(
                "throw new $T($S);\n",
                IllegalStateException.class,
                declaration.id().name() + " has errors");
        return shape.file(shape.type(javadoc, markGenerated)
                .addMethod(shape.constructor())
                .addMethod(shape.scenario(fail))
                .addMethod(shape.recallIntents(fail))
                .addMethod(shape.write(fail))
                .build());
    }
}

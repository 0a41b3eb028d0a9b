package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.CodeBlock;

/** Text of the spec on its way into Javadoc. */
final class JavadocBlocks {

    private JavadocBlocks() {}

    static CodeBlock javadoc(String text) {
        return CodeBlock.of("$L", JavadocText.of(text));
    }

    /** A sentence: with a full stop at its end. */
    static CodeBlock sentence(String text) {
        String stripped = text.strip();
        return javadoc(stripped.endsWith(".") ? stripped : stripped + ".");
    }
}

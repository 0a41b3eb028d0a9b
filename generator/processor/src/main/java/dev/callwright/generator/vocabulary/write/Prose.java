package dev.callwright.generator.vocabulary.write;

import com.palantir.javapoet.CodeBlock;

/**
 * Text of the spec on its way into Javadoc, where comment ends, tags and unicode escapes would otherwise act as code.
 */
final class Prose {

    private Prose() {}

    static CodeBlock javadoc(String text) {
        String safe = text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
        return CodeBlock.of("$L", safe);
    }

    /** A sentence: with a full stop at its end. */
    static CodeBlock sentence(String text) {
        String stripped = text.strip();
        return javadoc(stripped.endsWith(".") ? stripped : stripped + ".");
    }
}

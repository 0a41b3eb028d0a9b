package dev.callwright.generator.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor of everything, which generates classes of {@code com.acme} in its first round, and notes what it is
 * shown.
 */
final class OtherProcessor extends AbstractProcessor {

    private final Map<String, String> sources;
    private final Set<String> shown = new TreeSet<>();
    private boolean done;

    /** @param sources by simple name, without the package */
    OtherProcessor(Map<String, String> sources) {
        this.sources = sources;
    }

    /** The names of classes and annotations. */
    Set<String> shown() {
        return shown;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.forEach(annotation -> shown.add(annotation.toString()));
        round.getRootElements().forEach(root -> shown.add(root.toString()));
        if (!done) {
            done = true;
            sources.forEach(this::write);
        }
        return false;
    }

    private void write(String simpleName, String source) {
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile("com.acme." + simpleName)
                .openWriter()) {
            writer.write("package com.acme;\n" + source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

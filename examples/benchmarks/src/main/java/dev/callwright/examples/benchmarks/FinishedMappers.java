package dev.callwright.examples.benchmarks;

import dev.callwright.annotation.Callee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes mappers that are finished but for a class's name, and reads and checks nothing: the least that a processor can
 * take that writes the same mappers.
 */
@SupportedAnnotationTypes("dev.callwright.annotation.Callee")
@SupportedOptions(FinishedMappers.MAPPER)
public final class FinishedMappers extends AbstractProcessor {

    /** The file with the mapper of class {@value #MODEL}. */
    static final String MAPPER = "finished.mapper";

    static final String MODEL = "Loan0";

    private String mapper = "";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        try {
            mapper = Files.readString(
                    Path.of(Objects.requireNonNull(environment.getOptions().get(MAPPER), MAPPER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(Callee.class).forEach(this::write);
        return false;
    }

    private void write(Element callee) {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(callee + "CalleeMapper", callee)
                .openWriter()) {
            file.write(mapper.replace(MODEL, callee.getSimpleName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

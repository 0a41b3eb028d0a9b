package dev.callwright.generator.callee;

import com.palantir.javapoet.JavaFile;
import dev.callwright.generator.callee.model.Declaration;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** The only place that writes files. */
public final class SourceFile {

    private final Filer filer;

    public SourceFile(Filer filer) {
        this.filer = filer;
    }

    /** Writes a mapper that originates from its class alone, which is what lets a build tool recompile it alone. */
    void write(JavaFile source, Declaration declaration, TypeElement origin) throws IOException {
        write(source, declaration.qualifiedMapperName(), origin);
    }

    /** Writes what originates from one class alone, by its qualified name. */
    public void write(JavaFile source, String name, TypeElement origin) throws IOException {
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            source.writeTo(writer);
        }
    }
}

package dev.callwright.generator.internal.callee;

import com.palantir.javapoet.JavaFile;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The only place that writes files. */
public final class SourceFile {

    private final Filer filer;
    private final Elements elements;

    public SourceFile(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
    }

    /**
     * Writes what originates from one class alone, which is what lets a build tool recompile it alone.
     *
     * @param name its qualified name
     * @param taken what to say when another processor has written it
     * @return why it was not written, if it was not
     */
    public Report write(JavaFile source, String name, TypeElement origin, ProblemId taken) {
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(ascii(source.toString()));
            return Report.clean();
        } catch (FilerException refused) {
            // Eclipse's compiler, in a batch, also refuses what an earlier build left as a class file on the class
            // path.
            boolean kept = elements.getTypeElement(name) != null;
            return Report.of(problem(kept ? ProblemId.KEPT_CLASS : taken, origin, name));
        } catch (IOException | InvalidPathException failure) {
            return Report.of(problem(
                    ProblemId.UNWRITABLE_CLASS,
                    origin,
                    name,
                    failure.toString().lines().findFirst().orElse(""),
                    "see that the folder of generated sources can be written to"));
        }
    }

    /** Whatever encoding the user's compiler is told. Names may be spelt so, as texts may. */
    private static String ascii(String source) {
        StringBuilder out = new StringBuilder(source.length());
        source.chars().forEach(unit -> {
            if (unit < 0x80) {
                out.append((char) unit);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", unit));
            }
        });
        return out.toString();
    }

    private static Problem problem(ProblemId id, TypeElement origin, String... arguments) {
        Position position = Position.of(origin);
        String[] all = new String[arguments.length + 1];
        all[0] = origin.getSimpleName().toString();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Problem.of(id, position, position, all);
    }
}

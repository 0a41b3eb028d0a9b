package dev.callwright.spec;

import dev.callwright.spec.CheckedSpec.BrokenSpecException;
import dev.callwright.spec.contract.Reference;
import dev.callwright.spec.reference.ReferencePage;
import dev.callwright.spec.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Generates the vocabulary of a contract, and {@code reference.html} for people, into the package that carries
 * {@code @VocabularyOfSpec}.
 *
 * <p>The spec is named by {@code -Acallwright.spec=<file>}. It runs when a contract is compiled and never in a user's
 * build, which reads the compiled vocabulary instead: build tools do not track loose files that a processor reads.
 */
public final class VocabularyProcessor extends AbstractProcessor {

    private static final String TRIGGER = "dev.callwright.contract.meta.VocabularyOfSpec";
    private static final String SPEC = "callwright.spec";
    private static final String REFERENCE = "reference.html";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(TRIGGER);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SPEC);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement trigger : annotations) {
            for (Element element : round.getElementsAnnotatedWith(trigger)) {
                generate((PackageElement) element);
            }
        }
        return false;
    }

    private void generate(PackageElement target) {
        String option = processingEnv.getOptions().get(SPEC);
        if (option == null) {
            error("[callwright/spec-missing] say where the spec is: -A" + SPEC + "=<file>");
            return;
        }
        Path spec = Path.of(option);
        try {
            CheckedSpec checked = CheckedSpec.of(spec);
            checked.problems().forEach(this::error);
            if (checked.problems().isEmpty()) {
                String contractPackage = target.getQualifiedName().toString();
                Vocabulary.of(checked.reference().contract(), contractPackage).writeTo(processingEnv.getFiler());
                writeReference(checked.reference(), contractPackage);
            }
        } catch (BrokenSpecException e) {
            error(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            error("[callwright/spec-io] " + spec + ": " + e);
        }
    }

    private void writeReference(Reference reference, String contractPackage) throws IOException {
        FileObject page =
                processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, contractPackage, REFERENCE);
        try (OutputStream out = page.openOutputStream()) {
            out.write(ReferencePage.html(reference).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void error(String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
}

package dev.callwright.generator.internal.callee.discover;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** What is compiled already: an editor, Maven and Gradle may compile a class alone whose users did not change. */
final class EarlierBuild {

    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Elements elements;
    private final Types types;
    private final Filer filer;

    EarlierBuild(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.filer = environment.getFiler();
    }

    /** Whether annotations of the type come, or came, into a mapper of a callee that is not compiled now. */
    boolean uses(TypeElement type) {
        List<TypeElement> neighbours = ElementFilter.typesIn(
                        elements.getPackageOf(type).getEnclosedElements())
                .stream()
                .flatMap(EarlierBuild::nested)
                .filter(Discovery::isCallee)
                .toList();
        return ReachableTypes.by(neighbours, elements, types).contains(type) || wasAccepted(type);
    }

    /** Its class file has annotations of members: there is none of a class that was refused. */
    private boolean wasAccepted(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binaryName = elements.getBinaryName(type).toString();
        String file = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        return PLACES.stream().anyMatch(place -> hasAnnotations(place, packageName, file));
    }

    private boolean hasAnnotations(JavaFileManager.Location place, String packageName, String file) {
        try (InputStream bytes = filer.getResource(place, packageName, file).openInputStream()) {
            String constants = new String(bytes.readAllBytes(), ISO_8859_1);
            return mentions(constants, MemberAnnotation.OF_MEMBERS);
        } catch (IOException | RuntimeException none) {
            return false; // Compilers differ in how they say that there is no file, or no such place.
        }
    }

    private static boolean mentions(String constants, Collection<String> annotations) {
        return annotations.stream().anyMatch(name -> constants.contains("L" + name.replace('.', '/')));
    }

    private static Stream<TypeElement> nested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(EarlierBuild::nested));
    }
}

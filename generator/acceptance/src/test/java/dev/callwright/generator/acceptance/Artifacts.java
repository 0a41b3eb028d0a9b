package dev.callwright.generator.acceptance;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.callwright.annotation.Callee;
import dev.callwright.generator.CalleeProcessor;
import dev.callwright.mapping.CalleeMapper;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.NullMarked;

/** The jars that a user has, and nothing of this build beside them. */
public final class Artifacts {

    public static final Path GENERATOR = of(CalleeProcessor.class);
    static final Path CONTRACT = of(Callee.class);
    static final Path MAPPING = of(CalleeMapper.class);

    /** What an entity jar depends on. */
    static final List<Path> ANNOTATIONS = List.of(CONTRACT, of(NullMarked.class), of(JsonProperty.class));

    private Artifacts() {}

    /** What a module with annotated classes and their mappers depends on. */
    public static List<Path> ofUsers() {
        return Stream.concat(ANNOTATIONS.stream(), Stream.of(MAPPING)).toList();
    }

    /** All that tests run with, which is more than a user has. */
    static List<Path> ofThisBuild() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
    }

    /** What the jars of a processor path declare, apart from the class path of this build, as in a compiler's own. */
    public static List<Processor> processors(List<Path> path) {
        // Never closed: the processors load classes as long as they live.
        ClassLoader loader = loader(ClassLoader.getPlatformClassLoader(), path.toArray(Path[]::new));
        return ServiceLoader.load(Processor.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    static URLClassLoader loader(ClassLoader parent, Path... path) {
        return new URLClassLoader(Arrays.stream(path).map(Artifacts::url).toArray(URL[]::new), parent);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The jar or folder that a class is in. */
    public static Path of(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

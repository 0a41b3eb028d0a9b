package dev.callwright.generator.acceptance;

import dev.callwright.mapping.CalleeMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Runs what was compiled: a class {@code Sample} supplies an entity, the mapper of its class writes it. */
final class Sample {

    private static final String NAME = "/Sample.java";

    private Sample() {}

    /** The bytes of the entity's entry. */
    static byte[] jsonOf(Compilation compilation) {
        String mapper = compilation.generated().keySet().iterator().next();
        String packagePath = mapper.substring(0, mapper.lastIndexOf('/'));
        try (URLClassLoader loader = loader(
                compilation.classes(),
                compilation.classes().resolveSibling("library").resolve("classes"))) {
            Supplier<?> sample = (Supplier<?>) instance(loader, packagePath + NAME);
            return json((CalleeMapper<?>) instance(loader, mapper), sample.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the entry of a new entity of that class. */
    static byte[] jsonOf(Compilation compilation, String entity) {
        String path = entity.replace('.', '/');
        try (URLClassLoader loader = loader(compilation.classes())) {
            return json(
                    (CalleeMapper<?>) instance(loader, path + "CalleeMapper.java"), instance(loader, path + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that does not exist is as good as an empty one. */
    private static URLClassLoader loader(Path... folders) {
        return Artifacts.loader(Sample.class.getClassLoader(), folders);
    }

    @SuppressWarnings("unchecked") // Its source says so.
    private static <T> byte[] json(CalleeMapper<T> mapper, Object entity) {
        return mapper.toJson((T) entity);
    }

    private static Object instance(ClassLoader loader, String path) {
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        try {
            return loader.loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

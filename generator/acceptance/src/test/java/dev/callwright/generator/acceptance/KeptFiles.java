package dev.callwright.generator.acceptance;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * The files that a compilation writes, whether it has errors or not. compile-testing keeps those of one with errors,
 * but hands them to nobody: a stub stands beside errors, and so do the right models of the fuzzer.
 */
public final class KeptFiles {

    private KeptFiles() {}

    /** The bytes of a location's files by path. */
    public static Map<String, byte[]> of(Compilation compilation, StandardLocation location) {
        String root = "/" + location + "/";
        Map<String, byte[]> files = new TreeMap<>();
        for (JavaFileObject file : of(compilation)) {
            String path = file.toUri().getPath();
            // Immutables asks for files that it then does not write.
            if (path.startsWith(root) && file.getLastModified() != 0) {
                try (InputStream bytes = file.openInputStream()) {
                    files.put(path.substring(root.length()), bytes.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }

    @SuppressWarnings("unchecked") // Its source says so.
    private static List<JavaFileObject> of(Compilation compilation) {
        try {
            Field files = Compilation.class.getDeclaredField("generatedFiles");
            files.setAccessible(true);
            return (List<JavaFileObject>) files.get(compilation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.callwright.generator.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What came of a compilation.
 *
 * @param classes the folder of the class files
 * @param messages ours in the order in which they were printed, then the compiler's own
 * @param generated texts of the sources that the processor wrote, by path
 */
record Compilation(boolean success, Path classes, List<Message> messages, Map<String, String> generated) {

    /** With the class files in a folder, for class loaders and for other compilations. */
    static Compilation of(com.google.testing.compile.Compilation compilation, Set<FileObject> written, Path classes) {
        Map<String, String> generated = new TreeMap<>();
        for (FileObject file : written) {
            if (file.getLastModified() == 0) {
                continue; // Immutables asks for files that it then does not write.
            }
            path(file, StandardLocation.SOURCE_OUTPUT).ifPresent(path -> generated.put(path, text(file)));
            path(file, StandardLocation.CLASS_OUTPUT).ifPresent(path -> write(file, classes.resolve(path)));
        }
        return new Compilation(
                compilation.status() == com.google.testing.compile.Compilation.Status.SUCCESS,
                classes,
                compilation.diagnostics().stream()
                        .map(Message::of)
                        .sorted(Message.OURS_FIRST)
                        .toList(),
                generated);
    }

    /** The text of a generated class of the package {@code com.acme}. */
    String generated(String simpleName) {
        String text = generated.get("com/acme/" + simpleName + ".java");
        if (text == null) {
            throw new AssertionError("Generated are " + generated.keySet() + ", and said was " + messages);
        }
        return text;
    }

    List<String> printed() {
        return messages.stream().map(Message::toString).toList();
    }

    private static Optional<String> path(FileObject file, StandardLocation location) {
        String root = "/" + location + "/";
        String path = file.toUri().getPath();
        return path.startsWith(root) ? Optional.of(path.substring(root.length())) : Optional.empty();
    }

    private static String text(FileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileObject file, Path target) {
        try (InputStream bytes = file.openInputStream()) {
            Files.createDirectories(target.getParent());
            Files.copy(bytes, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

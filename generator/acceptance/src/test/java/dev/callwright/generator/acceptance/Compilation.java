package dev.callwright.generator.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * What came of a compilation.
 *
 * @param classes the folder of the class files
 * @param messages ours in the order in which they were printed, then the compiler's own
 * @param generated texts of the sources that the processor wrote, by path
 */
record Compilation(Path classes, List<Message> messages, Map<String, String> generated) {

    /** With the class files in a folder, for class loaders and for other compilations. */
    static Compilation of(com.google.testing.compile.Compilation compilation, Path classes) {
        Map<String, String> generated = new TreeMap<>();
        KeptFiles.of(compilation, StandardLocation.SOURCE_OUTPUT)
                .forEach((path, bytes) -> generated.put(path, new String(bytes, UTF_8)));
        KeptFiles.of(compilation, StandardLocation.CLASS_OUTPUT)
                .forEach((path, bytes) -> write(classes.resolve(path), bytes));
        return new Compilation(
                classes,
                compilation.diagnostics().stream()
                        .map(Message::of)
                        .sorted(Message.OURS_FIRST)
                        .toList(),
                generated);
    }

    boolean success() {
        return messages.stream().noneMatch(message -> message.kind() == Diagnostic.Kind.ERROR);
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

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

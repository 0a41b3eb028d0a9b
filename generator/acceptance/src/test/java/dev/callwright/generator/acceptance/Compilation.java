package dev.callwright.generator.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a compilation.
 *
 * @param classes the folder of the class files
 * @param messages ours in the order in which they were printed, then the compiler's own
 * @param generated the sources that the processor wrote
 */
record Compilation(boolean success, Path classes, List<Message> messages, List<Source> generated) {

    /** Texts of the generated sources by path. */
    Map<String, String> generatedTexts() {
        Map<String, String> texts = new TreeMap<>();
        generated.forEach(
                source -> texts.put(source.path(), source.getCharContent(true).toString()));
        return texts;
    }

    /** The text of a generated class of the package {@code com.acme}. */
    String generated(String simpleName) {
        String text = generatedTexts().get("com/acme/" + simpleName + ".java");
        if (text == null) {
            throw new AssertionError("Generated are " + generatedTexts().keySet() + ", and said was " + messages);
        }
        return text;
    }

    List<String> printed() {
        return messages.stream().map(Message::toString).toList();
    }
}

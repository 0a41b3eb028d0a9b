package dev.callwright.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of the documentation. Its Java examples compile with what the page shows, and nothing else: the imports of all
 * of its fences, and what its fences {@code ```java given} declare, such as the reader's own classes. What another
 * fence shows is said by the word after {@code java}:
 *
 * <ul>
 *   <li>none, or {@code statements}: a part of a method, in which the statements further up on the page came before
 *   <li>{@code right}: classes, or members of one
 *   <li>{@code from <path>}: the end of that file, which its own build compiles; the path is seen from the page
 * </ul>
 */
public final class DocumentationPage {

    private final Path path;
    private final String text;
    private final List<Fence> fences;

    private DocumentationPage(Path path, String text) {
        this.path = path;
        this.text = text;
        this.fences = List.copyOf(Fence.in(text.lines().toList()));
    }

    /** The page in a file. */
    public static DocumentationPage at(Path path) {
        try {
            return new DocumentationPage(path.normalize(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** The texts of the fences of a language. */
    public List<String> fences(String language) {
        return of(language).stream().map(fence -> fence.text() + "\n").toList();
    }

    /** The Java examples, without the fences that say what is given. */
    public List<Example> examples() {
        String imports = String.join("\n", imports());
        String given = String.join("\n", given());
        List<Example> examples = new ArrayList<>();
        for (Fence fence : of("java")) {
            if (!fence.mark().equals("given")) {
                examples.add(new Example(path, fence, imports, given, List.copyOf(examples)));
            }
        }
        return examples;
    }

    /** What the page declares for its examples, a text for each of its fences. */
    public List<String> given() {
        return of("java").stream()
                .filter(fence -> fence.mark().equals("given"))
                .map(Fence::code)
                .toList();
    }

    /** What the page imports, in its order; without files of other builds. */
    public List<String> imports() {
        return of("java").stream()
                .filter(fence -> !fence.isFromFile())
                .flatMap(Fence::imports)
                .distinct()
                .toList();
    }

    /** Imports of single names that nothing on the page uses. */
    public List<String> importsOfNoUse() {
        String code = of("java").stream().map(Fence::code).collect(Collectors.joining("\n"));
        return imports().stream()
                .filter(line -> !line.endsWith("*;"))
                .filter(line -> !code.matches("(?s).*\\b" + line.replaceAll("^.*[. ](\\w+);.*", "$1") + "\\b.*"))
                .toList();
    }

    private List<Fence> of(String language) {
        return fences.stream().filter(fence -> fence.isOf(language)).toList();
    }
}

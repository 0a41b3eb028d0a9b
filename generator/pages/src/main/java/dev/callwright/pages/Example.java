package dev.callwright.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java example of a page.
 *
 * @param imports all that the page shows
 * @param given members of the class that the example is put into
 * @param before the examples further up on the page
 */
public record Example(Path page, Fence fence, String imports, String given, List<Example> before) {

    // try: an example opens what it does not use. The others are not the example's to mend.
    private static final List<String> OPTIONS = List.of("-Xlint:all,-processing,-classfile,-try", "-proc:none");

    public Example {
        before = List.copyOf(before);
    }

    /** Where it stands. */
    public String place() {
        return page + ":" + fence.line();
    }

    /** What follows {@code java} in its fence. */
    public String mark() {
        return fence.mark();
    }

    /** Without its imports. */
    public String code() {
        return fence.code();
    }

    public boolean isOfStatements() {
        return mark().isEmpty() || mark().equals("statements");
    }

    /**
     * The body of a method, after the statements further up on the page. An example may use their variables, or names
     * again.
     */
    public String statements() {
        return before.stream()
                .filter(Example::isOfStatements)
                .reduce((first, second) -> second)
                .map(earlier ->
                        earlier.statements() + "\nnew Object() { void next() throws Exception {\n" + code() + "\n}};")
                .orElse(code());
    }

    /** What is wrong with it; nothing if it is right. */
    public List<String> faults(Path classes) {
        if (fence.isFromFile()) {
            return faultsAsPartOf(page.resolveSibling(fence.file()));
        }
        if (!isOfStatements() && !mark().equals("right")) {
            return List.of("say what the example shows: ```java, ```java right, ```java given or ```java from <path>");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", classes.toString()));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(file()))
                .call();
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** The class that it is compiled as. */
    public String source() {
        String body = isOfStatements() ? "void example() throws Exception {\n" + statements() + "\n}" : code();
        return imports + "\nabstract class Example {\n" + given + "\n" + body + "\n}\n";
    }

    private List<String> faultsAsPartOf(Path file) {
        try {
            return Files.readString(file).endsWith("\n" + fence.text() + "\n")
                    ? List.of()
                    : List.of("is not the end of " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaFileObject file() {
        String source = source();
        return new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}

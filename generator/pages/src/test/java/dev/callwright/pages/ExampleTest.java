package dev.callwright.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is right and wrong with the examples of a page. */
class ExampleTest {

    @TempDir
    Path folder;

    @Test
    void anImportThatThePageDoesNotShowIsMissing() throws IOException {
        assertThat(faults("```java", "List<String> names = List.of();", "```")).isNotEmpty();
        assertThat(faults("```java", "import java.util.List;", "", "List<String> names = List.of();", "```"))
                .isEmpty();
    }

    @Test
    void anImportCountsForTheWholePage() throws IOException {
        String[] lines = {"```java", "List.of();", "```", "```java", "import java.util.List;", "List.of();", "```"};

        assertThat(faults(lines)).isEmpty();
    }

    @Test
    void variablesAndClassesAreThoseThatThePageDeclares() throws IOException {
        String[] lines = {"```java", "Loan loan = loans[0];", "```"};
        String[] given = {"```java given", "record Loan() {}", "Loan[] loans = {};", "```"};

        assertThat(faults(lines)).isNotEmpty();
        assertThat(faults(concat(given, lines))).isEmpty();
    }

    @Test
    void statementsComeAfterThoseFurtherUpAndMayUseANameAgain() throws IOException {
        String[] first = {"```java", "int a = 1;", "```"};

        assertThat(faults(concat(first, "```java", "int b = a;", "```"))).isEmpty();
        assertThat(faults(concat(first, "```java", "String a = \"\";", "```"))).isEmpty();
        assertThat(faults("```java", "int b = a;", "```", "```java", "int a = 1;", "```"))
                .isNotEmpty();
    }

    @Test
    void aPartOfAFileIsItsEnd() throws IOException {
        Files.writeString(folder.resolve("One.java"), "package one;\n\nclass One {}\n");

        assertThat(faults("```java from One.java", "class One {}", "```")).isEmpty();
        assertThat(faults("```java from One.java", "class Two {}", "```")).isNotEmpty();
    }

    @Test
    void anUnknownWordInTheFenceIsAFault() throws IOException {
        assertThat(faults("```java wright", "int a;", "```")).hasSize(1);
    }

    @Test
    void warningsAreFaults() throws IOException {
        assertThat(faults("```java", "java.util.List names = java.util.List.of();", "```"))
                .isNotEmpty();
    }

    @Test
    void aFenceThatIsNotClosedIsNoPage() {
        assertThatThrownBy(() -> faults("```java", "int a = 1;")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anImportThatNothingUsesIsTold() throws IOException {
        DocumentationPage page =
                page("```java", "import java.util.List;", "import java.util.Set;", "List.of();", "```");

        assertThat(page.importsOfNoUse()).containsExactly("import java.util.Set;");
    }

    private List<String> faults(String... lines) throws IOException {
        return page(lines).examples().stream()
                .flatMap(example -> example.faults(folder).stream())
                .toList();
    }

    private DocumentationPage page(String... lines) throws IOException {
        return DocumentationPage.at(Files.writeString(folder.resolve("page.md"), String.join("\n", lines) + "\n"));
    }

    private static String[] concat(String[] first, String... second) {
        return Stream.of(first, second).flatMap(Arrays::stream).toArray(String[]::new);
    }
}

package dev.callwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of a page compile, from the page alone. A test of its own extends this one with the page's path. */
public abstract class PageTest {

    protected final DocumentationPage page;

    @TempDir
    Path classes;

    protected PageTest(String path) {
        page = DocumentationPage.at(Path.of(path));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleCompiles() {
        List<Example> examples = page.examples();
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place(),
                        () -> assertThat(example.faults(classes))
                                .as(example.source())
                                .isEmpty()));
    }

    @Test
    void everyImportIsUsed() {
        assertThat(page.importsOfNoUse()).isEmpty();
    }
}

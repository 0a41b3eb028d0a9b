package dev.callwright.generator.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.callwright.mapping.InvalidCalleeException;
import dev.callwright.pages.DocumentationPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the page on conversions says of a member is what becomes of it. */
class ConversionsDocumentTest {

    private static final DocumentationPage PAGE = DocumentationPage.at(Path.of("../docs/conversions.md"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(@.*?;.*?)` \\| (.*) \\|$");

    /** So that a change of the page's form does not leave nothing to test. */
    private static final int FEWEST_ROWS = 50;

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyRowIsTrue() {
        List<MatchResult> rows = ROW.matcher(PAGE.text()).results().toList();
        assertThat(rows).hasSizeGreaterThan(FEWEST_ROWS);
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            sources.add(source(i, rows.get(i).group(1)));
        }
        Compilation compilation = Compiler.into(temp).compile(sources);
        assertThat(compilation.printed()).isEmpty();
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        rows.get(i).group(1),
                        () -> assertThat(sent(compilation, i))
                                .isEqualTo(rows.get(i).group(2))));
    }

    private static JavaFileObject source(int row, String member) {
        boolean number = member.startsWith("@CalleeNumber");
        String[] lines = {
            "package com.acme;",
            String.join("\n", PAGE.imports()),
            "@Callee(Scenario.FINANCIAL_MARKETING)",
            "public class Row" + row + " {",
            "    /** For the test. */",
            "    public Row" + row + "() {}",
            number ? "" : "    @CalleeNumber long number = 463200000007L;",
            "    " + member,
            "}"
        };
        return JavaFileObjects.forSourceLines("com.acme.Row" + row, lines);
    }

    private static String sent(Compilation compilation, int row) {
        try {
            String json = new String(Sample.jsonOf(compilation, "com.acme.Row" + row), UTF_8);
            String value = Stream.of("\"text1\":\"", "\"calleeNumber\":\"")
                    .filter(key -> key.contains("text1") || !json.contains("463200000007"))
                    .filter(json::contains)
                    .map(key -> json.substring(json.indexOf(key) + key.length(), json.lastIndexOf('"')))
                    .findFirst()
                    .orElse(null);
            return value == null ? "nothing" : "`" + value.replace("\\\"", "\"") + "`";
        } catch (InvalidCalleeException refused) {
            return refused.violations().stream()
                    .map(violation -> "refused, `" + violation.rule().id() + "`")
                    .collect(Collectors.joining());
        }
    }
}

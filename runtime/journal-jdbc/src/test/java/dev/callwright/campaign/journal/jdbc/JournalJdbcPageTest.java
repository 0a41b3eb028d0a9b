package dev.callwright.campaign.journal.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code journal-jdbc.md} compile, and its SQL is that of the jar. */
class JournalJdbcPageTest {

    private static final Path PAGE = Path.of("../docs/journal-jdbc.md");

    @TempDir
    Path classes;

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> examples = fences("java");
        assertThat(examples).hasSize(2);
        for (String example : examples) {
            assertThat(messages(example)).as(example).isEmpty();
        }
    }

    @Test
    void theSqlIsThatOfTheJar() throws IOException {
        assertThat(fences("sql")).containsExactly(script("standard.sql"));
    }

    @Test
    void onMariaDbEachTableEndsAsThePageSays() throws IOException {
        String ending = "engine = InnoDB default character set ascii collate ascii_bin";

        assertThat(Files.readString(PAGE)).contains("`" + ending + "`");
        assertThat(script("mariadb.sql").replace(") " + ending + ";", ");")).isEqualTo(script("standard.sql"));
    }

    private static List<String> fences(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(PAGE))
                .results()
                .map(fence -> fence.group(1))
                .toList();
    }

    private static String script(String file) throws IOException {
        try (InputStream script = Dialect.class.getResourceAsStream(file)) {
            return new String(script.readAllBytes(), US_ASCII);
        }
    }

    private List<String> messages(String example) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-d", classes.toString());
        compiler.getTask(null, null, diagnostics, options, null, List.of(new Example(example)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Example extends SimpleJavaFileObject {

        private final String body;

        Example(String body) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.body = body;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return """
                    import dev.callwright.campaign.*;
                    import dev.callwright.campaign.journal.jdbc.JdbcJournals;
                    import dev.callwright.contract.model.GroupCallTask;
                    import dev.callwright.mapping.CalleeMapper;
                    import dev.callwright.CallwrightClient;
                    import java.util.List;
                    import java.util.function.Function;
                    import javax.sql.DataSource;
                    class Example {
                        interface Loan {}
                        void run(DataSource dataSource, CampaignId id, CallwrightClient calls, CalleeMapper<Loan> mapper,
                                Function<String, GroupCallTask> task, List<Loan> loans) {
                    %s
                        }
                    }
                    """.formatted(body);
        }
    }
}

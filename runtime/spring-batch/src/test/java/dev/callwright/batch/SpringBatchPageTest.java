package dev.callwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** The Java examples of {@code spring-batch.md} compile, each as the body of a method. */
class SpringBatchPageTest {

    private static final Path PAGE = Path.of("../docs/spring-batch.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir
    Path classes;

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(3);
        for (String example : examples) {
            assertThat(messages(example)).as(example).isEmpty();
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
            boolean begins = body.contains("CampaignId id =");
            return """
                    import dev.callwright.batch.*;
                    import dev.callwright.campaign.*;
                    import dev.callwright.contract.model.GroupCallTask;
                    import dev.callwright.mapping.CalleeMapper;
                    import dev.callwright.CallwrightClient;
                    import jakarta.jms.ConnectionFactory;
                    import java.util.concurrent.CountDownLatch;
                    import java.util.function.Function;
                    import org.springframework.batch.core.job.JobExecution;
                    import org.springframework.batch.core.launch.JobOperator;
                    import org.springframework.batch.core.repository.JobRepository;
                    import org.springframework.jdbc.core.*;
                    class Example {
                        interface Loan {}
                        CallwrightClient calls;
                        CalleeMapper<Loan> mapper;
                        Function<String, GroupCallTask> task;
                        JournalStore journals;
                        JobRepository jobRepository;
                        JobOperator jobOperator;
                        ConnectionFactory connectionFactory;
                        CountDownLatch shutdown;
                        JdbcTemplate jdbc;
                        RowMapper<Loan> loan;
                        RowSource<Loan> loans;
                        void run(%s) throws Exception {
                    %s
                        }
                    }
                    """.formatted(begins ? "" : "CampaignId id, CampaignJobs jobs", body);
        }
    }
}

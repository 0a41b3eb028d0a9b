package dev.callwright.reports;

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

/** The Java examples of {@code reports.md} compile, each as the body of a method, or are those of the application. */
class ReportsPageTest {

    private static final Path PAGE = Path.of("../docs/reports.md");
    private static final Path STORED = Path.of("../../examples/status-reports/src/main/java/dev/callwright/examples"
            + "/statusreports/StoredReports.java");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir
    Path classes;

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(4);
        for (String example : examples) {
            if (example.startsWith("@Component")) {
                assertThat(Files.readString(STORED)).endsWith(example);
            } else {
                assertThat(messages(example)).as(example).isEmpty();
            }
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
            String receiver = body.contains("> receiver =") ? "" : "ReportReceiver<Long> receiver, ";
            return """
                    import dev.callwright.contract.*;
                    import dev.callwright.reports.*;
                    import java.io.InputStream;
                    import java.time.*;
                    import java.util.*;
                    abstract class Example {
                        interface Loans {
                            List<Long> withNumber(String number);
                        }
                        interface Request {
                            String getRequestURI();
                            InputStream getInputStream();
                        }
                        interface Response {
                            void setStatus(int status);
                        }
                        Loans loans;
                        TakenReports storedReports;
                        abstract void follow(ReportOutcome<Long> outcome);
                        abstract void expectPayment(long loan);
                        void run(%s Request request, Response response, ReportOutcome<Long> outcome) throws Exception {
                    %s
                        }
                    }
                    """.formatted(receiver, body);
        }
    }
}

package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java examples of {@code campaigns.md} compile, each as the body of a method. */
class CampaignsPageTest {

    private static final Path PAGE = Path.of("../docs/campaigns.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir
    Path classes;

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();
        assertThat(examples).hasSize(5);
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
                    import dev.callwright.campaign.*;
                    import dev.callwright.campaign.plan.*;
                    import dev.callwright.campaign.policy.*;
                    import dev.callwright.contract.model.GroupCallTask;
                    import dev.callwright.mapping.CalleeMapper;
                    import dev.callwright.CallwrightClient;
                    import dev.callwright.task.GroupCall;
                    import java.nio.file.Path;
                    import java.time.*;
                    import java.util.*;
                    import java.util.function.Function;
                    class Example {
                        interface Loan {
                            String id();
                            ZoneId zone();
                        }
                        CallwrightClient calls;
                        CalleeMapper<Loan> mapper;
                        List<Loan> loans;
                        Function<String, GroupCallTask> task;
                        JournalStore journals;
                        DoNotCall register;
                        CampaignBuilder<Loan> builder;
                        void run(%s) throws Exception {
                    %s
                        }
                    }
                    """.formatted(begins ? "" : "CampaignId id, Campaign<Loan> campaign", body);
        }
    }
}

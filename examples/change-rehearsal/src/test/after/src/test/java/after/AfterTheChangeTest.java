package after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.InvalidCalleeException;
import dev.callwright.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterTheChangeTest {

    private static final String ENTRY = "{'calleeNumber':'463200000007','callInformation':"
            + "{'name':'A','borrow_total_money':'1','due_date':'2026-02-02'%s}}";

    @Test
    void theVocabularyHasTheVariableAndTheIntent() {
        assertThat(CalleeVariable.BRANCH.slot()).isEqualTo("text11");
        assertThat(Scenario.FINANCIAL_COLLECTION.requiredVariables()).contains(CalleeVariable.BRANCH);
        assertThat(Scenario.FINANCIAL_COLLECTION.intent("2025"))
                .isSameAs(FinancialCollectionV2Intent.ASKS_FOR_SUPERVISOR);
        assertThat(Limit.CALLEE_NUMBER_DIGITS).hasToString("6 to 12");
    }

    @Test
    void theMapperWritesTheVariableAndNamesTheIntent() {
        LoanCalleeMapper mapper = new LoanCalleeMapper();

        assertThat(mapper.toModel(loan("463200000007", "Uppsala")).callInformation().branch())
                .isEqualTo("Uppsala");
        assertThat(new String(mapper.toJson(loan("463200000007", "Uppsala")), StandardCharsets.UTF_8))
                .contains("\"branch\":\"Uppsala\"");
        assertThat(mapper.recallIntents()).containsExactly(FinancialCollectionV2Intent.ASKS_FOR_SUPERVISOR);
    }

    @Test
    void aClassWithoutTheVariableNoLongerCompiles(@TempDir Path out) {
        assertThat(compile(out, "record Old(@CalleeNumber String n, @Variable(\"name\") String a,"
                        + " @Variable(\"borrow_total_money\") String b, @Variable(\"due_date\") String c) {}"))
                .singleElement()
                .asString()
                .startsWith("[callwright/missing-variable] FINANCIAL_COLLECTION requires \"branch\"");
    }

    @Test
    void validationHoldsTheNewLimits() {
        LoanCalleeMapper mapper = new LoanCalleeMapper();

        assertThatThrownBy(() -> mapper.toJson(loan("4632000000078", "Uppsala")))
                .isInstanceOf(InvalidCalleeException.class)
                .hasMessageContaining("6 to 12");
        assertThatThrownBy(() -> mapper.toJson(loan("463200000007", "Kristianstads")))
                .isInstanceOf(InvalidCalleeException.class)
                .hasMessageContaining("value-too-long")
                .hasMessageContaining("12");
    }

    @Test
    void theModelHoldsTheNewLimits() {
        assertThatThrownBy(() -> GroupCallTask.builder()
                        .taskName("after")
                        .agentId(41)
                        .maxRingingTime(91)
                        .build())
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("maxRingingTime");
    }

    @Test
    void theSandboxRequiresTheVariable() throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(create(sandbox, 90, "")).contains("\"code\":\"-22\"");
            assertThat(create(sandbox, 90, ",'branch':'Uppsala'")).contains("\"code\":\"0\"");
        }
    }

    @Test
    void theSandboxHoldsTheNewLimits() throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(create(sandbox, 91, ",'branch':'Uppsala'")).contains("\"code\":\"-22\"");
            // The service cuts what is too long; the sandbox counts it.
            assertThat(create(sandbox, 90, ",'branch':'Kristianstads'")).contains("\"code\":\"0\"");
            assertThat(sandbox.task("after").orElseThrow().cutTexts()).isEqualTo(1);
        }
    }

    private static Loan loan(String mobile, String branch) {
        return new Loan(mobile, "Name", "5000", "2026-02-02", branch);
    }

    private static String create(Sandbox sandbox, int ringing, String more) throws IOException, InterruptedException {
        String body = ("{'appId':'2Xql9RBI','taskName':'after','agentId':41,'maxRingingTime':" + ringing
                        + ",'recallFlow':{'recallType':3,'recallInterval':1,'recallNum':1,'recallIntent':['2025']}"
                        + ",'numberInfoList':[" + String.format(Locale.ROOT, ENTRY, more) + "]}")
                .replace('\'', '"');
        long timestamp = Instant.now().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(
                        sandbox.baseUrl().resolve("/voice/group/call/send/agent"))
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("Api-Key", "bDqJFiq9")
                .header("Timestamp", Long.toString(timestamp))
                .header("Sign", Signature.of(new Credentials("bDqJFiq9", "7bz1lzh9"), timestamp))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static List<String> compile(Path out, String declaration) {
        String source = "import dev.callwright.annotation.*; import dev.callwright.contract.Scenario;"
                + " @Callee(Scenario.FINANCIAL_COLLECTION) " + declaration;
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Old.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        // A processor that is merely on the class path does not run on JDK 23 and later.
        List<String> options = List.of("-d", out.toString(), "-processorpath", System.getProperty("java.class.path"));
        javac.getTask(null, null, diagnostics, options, null, List.of(file)).call();
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}

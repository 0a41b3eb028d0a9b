package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.generator.CalleeProcessor;
import dev.callwright.generator.TaskProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of an isolating processor: every file comes of exactly one class. */
class OriginatingElementTest {

    private static final JavaFileObject LOANS = Source.of("Loans", """
            class Loans {
                @Callee(Scenario.FINANCIAL_MARKETING)
                @Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Other")
                static class Lead extends Base { @CalleeDetails Party party; }
                static class Base { @Variable("text1") String name; }
                static class Party { @CalleeNumber String mobile; }
                static class Customer { String mobile; }
                @Callee(value = Scenario.FINANCIAL_MARKETING, of = Customer.class)
                interface CustomerCallee { @CalleeNumber String mobile(); }
                @dev.callwright.annotation.CallTask(callee = Lead.class, agent = 41)
                interface Morning {}
            }
            """);

    @TempDir
    Path temp;

    @Test
    void everyGeneratedFileOriginatesFromTheAnnotatedClassAlone() {
        Map<String, String> origins = new TreeMap<>();

        Compilation compilation = Compiler.into(temp)
                .withProcessors(
                        new Recording(new CalleeProcessor(), origins), new Recording(new TaskProcessor(), origins))
                .compile(LOANS);

        assertThat(compilation.messages()).isEmpty();
        assertThat(origins)
                .isEqualTo(Map.of(
                        "com.acme.Loans_LeadCalleeMapper", "[com.acme.Loans.Lead]",
                        "com.acme.Loans_LeadOtherCalleeMapper", "[com.acme.Loans.Lead]",
                        "com.acme.Loans_CustomerCalleeMapper", "[com.acme.Loans.CustomerCallee]",
                        "com.acme.Loans_MorningCallTask", "[com.acme.Loans.Morning]"));
    }

    /** Notes what a processor tells the compiler of its files. */
    private static final class Recording extends AbstractProcessor {

        private final Processor recorded;
        private final Map<String, String> origins;

        Recording(Processor recorded, Map<String, String> origins) {
            this.recorded = recorded;
            this.origins = origins;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = environment.getFiler();
            Filer noting = proxy(Filer.class, (self, method, arguments) -> {
                origins.put((String) arguments[0], Arrays.toString((Element[]) arguments[1]));
                return method.invoke(filer, arguments);
            });
            recorded.init(proxy(
                    ProcessingEnvironment.class,
                    (self, method, arguments) ->
                            method.getName().equals("getFiler") ? noting : method.invoke(environment, arguments)));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return recorded.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return recorded.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return recorded.process(annotations, round);
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}

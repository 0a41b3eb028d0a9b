package dev.callwright.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.callwright.sandbox.Sandbox;
import java.net.ConnectException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class SandboxExtensionTest {

    static final List<Sandbox> SEEN = new ArrayList<>();

    @Test
    void everyTestGetsARunningSandboxOfItsOwnWhichIsClosedAfterwards() {
        SEEN.clear();

        run(TwoTests.class).assertStatistics(stats -> stats.succeeded(2));

        assertThat(SEEN)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(sandbox ->
                        Assertions.assertThatThrownBy(() -> connect(sandbox)).isInstanceOf(ConnectException.class));
    }

    @Test
    void settingsAreApplied() {
        run(WithSettings.class).assertStatistics(stats -> stats.succeeded(1));
    }

    @Test
    void thereIsNoneForAWholeClass() {
        run(ForTheClass.class).assertStatistics(stats -> stats.started(0));
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(OnlyHere.KEY, "true")
                .selectors(selectClass(tests))
                .execute()
                .testEvents();
    }

    static void connect(Sandbox sandbox) throws Exception {
        new Socket("127.0.0.1", sandbox.baseUrl().getPort()).close();
    }

    /** Keeps whoever runs all tests of this package from running those that are meant to fail. */
    static class OnlyHere implements ExecutionCondition {

        static final String KEY = "callwright.here";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getConfigurationParameter(KEY).isPresent()
                    ? ConditionEvaluationResult.enabled("run by a test")
                    : ConditionEvaluationResult.disabled("not run by a test");
        }
    }

    @ExtendWith({OnlyHere.class, SandboxExtension.class})
    static class TwoTests {

        private Sandbox before;

        @BeforeEach
        void before(Sandbox sandbox) {
            before = sandbox;
        }

        @Test
        void one(Sandbox sandbox) throws Exception {
            check(sandbox);
        }

        @Test
        void two(Sandbox sandbox) throws Exception {
            check(sandbox);
        }

        private void check(Sandbox sandbox) throws Exception {
            SEEN.add(sandbox);
            assertThat(sandbox).isSameAs(before);
            connect(sandbox);
        }
    }

    @ExtendWith(OnlyHere.class)
    static class WithSettings {

        @RegisterExtension
        static final SandboxExtension SANDBOX = SandboxExtension.with(builder -> builder.apiKey("another"));

        @Test
        void test(Sandbox sandbox) {
            assertThat(sandbox.apiKey()).isEqualTo("another");
        }
    }

    @ExtendWith({OnlyHere.class, SandboxExtension.class})
    static class ForTheClass {

        @BeforeAll
        static void before(Sandbox sandbox) {
            SEEN.add(sandbox);
        }

        @Test
        void test() {}
    }
}

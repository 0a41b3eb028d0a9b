package dev.callwright.sandbox.junit;

import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SandboxBuilder;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test a {@link Sandbox} of its own, started when a test or its {@code @BeforeEach} first asks for it as a
 * parameter and closed after the test.
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class SubmitTest {
 *     @Test
 *     void accepts(Sandbox sandbox) { ... }
 * }
 * }</pre>
 *
 * With settings: {@code @RegisterExtension static final SandboxExtension SANDBOX = SandboxExtension.with(builder ->
 * builder.concurrentTaskLimit(1));}
 */
public final class SandboxExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    private final UnaryOperator<SandboxBuilder> settings;

    /** Sandboxes with the defaults. */
    public SandboxExtension() {
        this(UnaryOperator.identity());
    }

    private SandboxExtension(UnaryOperator<SandboxBuilder> settings) {
        this.settings = settings;
    }

    /** Sandboxes with the settings. */
    public static SandboxExtension with(UnaryOperator<SandboxBuilder> settings) {
        return new SandboxExtension(settings);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        // Without a test there is nothing that one sandbox each could belong to: constructors and @BeforeAll get none.
        return parameter.getParameter().getType() == Sandbox.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Sandbox resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The store closes it with the test.
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Sandbox.class, key -> settings.apply(Sandbox.builder()).start(), Sandbox.class);
    }
}

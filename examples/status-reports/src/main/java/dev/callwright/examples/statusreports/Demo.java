package dev.callwright.examples.statusreports;

import dev.callwright.CallwrightClient;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallType;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.PushSettings;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SandboxBuilder;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application and a sandbox that pushes to it, both in this process. */
final class Demo implements AutoCloseable {

    private static final int LOANS = 1000;

    private final ConfigurableApplicationContext application;
    private final URI receiver;
    private final Sandbox sandbox;

    private Demo(ConfigurableApplicationContext application, URI receiver, Sandbox sandbox) {
        this.application = application;
        this.receiver = receiver;
        this.sandbox = sandbox;
    }

    /** Both on free ports of this machine. */
    static Demo start(SandboxBuilder sandbox) {
        String path = "/call-reports/" + secret();
        SpringApplication application = new SpringApplication(StatusReports.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                "0",
                "logging.level.root",
                "warn",
                "logging.level.com.networknt",
                "error",
                "itnio.report-path",
                path));
        ConfigurableApplicationContext running = application.run();
        URI receiver =
                URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port") + path);
        return new Demo(
                running, receiver, sandbox.push(PushSettings.to(receiver)).start());
    }

    SubmitOutcome submit(String taskName, int loans) {
        GroupCallTask task = GroupCallTask.builder()
                .taskName(taskName)
                .agentId(41)
                .recallFlow(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(60)
                        .recallNum(2)
                        .build())
                .build();
        Loans table = application.getBean(Loans.class);
        table.addMadeUp(loans);
        try (Stream<Loan> all = table.all()) {
            return client().submit(task, new LoanCalleeMapper(), all);
        }
    }

    private CallwrightClient client() {
        return CallwrightClient.builder()
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .build();
    }

    URI receiver() {
        return receiver;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    @Override
    public void close() {
        sandbox.close();
        application.close();
    }

    private static String secret() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try (Demo demo = start(Sandbox.builder())) {
            out.printf("Submitted  %s%n", demo.submit("overdue", LOANS));
            demo.sandbox().completeCalls();
            out.printf("Pushed     %s%n%n", demo.sandbox().pushes());
            out.print(demo.application().getBean(LoanController.class).table());
            out.flush();
        }
    }
}

package dev.callwright.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.examples.interop.Relay.Exchange;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A validator that knows nothing of us but the spec judges what the client and the sandbox say to each other. */
@ExtendWith(SandboxExtension.class)
class GenericValidatorTest {

    private List<Exchange> exchanges;
    private Validator validator;

    @BeforeEach
    void everyOperationOnce(Sandbox sandbox) throws IOException {
        try (Relay relay = new Relay(sandbox.baseUrl())) {
            new EveryOperation(
                            new Service(relay.address()).client(),
                            LocalDateTime.ofInstant(sandbox.now(), ZoneOffset.UTC))
                    .run();
            exchanges = relay.exchanges();
        }
        validator = Validator.ofSpec();
    }

    @Test
    void everyRequestAndEveryAnswerIsAsTheSpecSays() {
        assertThat(exchanges)
                .allSatisfy(exchange -> assertThat(validator.problems(exchange))
                        .as(exchange.method() + " " + exchange.target())
                        .isEmpty());
    }

    @Test
    void noOperationIsLeftOut() {
        OpenAPI spec = new OpenAPIV3Parser().read(System.getProperty("interop.spec"));
        Set<String> described = spec.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().keySet().stream()
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(exchanges)
                .extracting(exchange ->
                        exchange.method() + " " + URI.create(exchange.target()).getPath())
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "send/agent | \"taskName\":\"overdue-2026-11-22\" | \"taskName\":\"o\"",
                "send/agent | \"agentId\":41 | \"agentId\":\"forty-one\"",
                "call/query | \"taskType\":3 | \"taskType\":4",
                "call/query | \"size\": | \"sizes\":",
                "call/cancel | \"taskIdList\":[ | \"taskIdList\":[\"a\",",
                "Flow/update | \"recallNum\":2 | \"recallNum\":11",
            })
    void aWrongRequestIsFound(String path, String right, String wrong) {
        Exchange exchange = exchange(path);
        assertThat(exchange.body()).contains(right);

        Exchange broken = with(exchange, body -> body.replace(right, wrong));

        assertThat(validator.problems(broken)).isNotEmpty();
    }

    private Exchange exchange(String path) {
        return exchanges.stream()
                .filter(exchange -> exchange.target().contains(path))
                .findFirst()
                .orElseThrow();
    }

    private static Exchange with(Exchange exchange, UnaryOperator<String> change) {
        return new Exchange(
                exchange.method(),
                exchange.target(),
                exchange.headers(),
                change.apply(exchange.body()),
                exchange.status(),
                exchange.answerType(),
                exchange.answer());
    }
}

package dev.callwright.examples.interop;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import dev.callwright.examples.interop.Relay.Exchange;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Somebody else's reading of the spec. */
final class Validator {

    private final OpenApiInteractionValidator validator;

    private Validator(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    static Validator ofSpec() throws IOException {
        return of(Files.readString(Path.of(System.getProperty("interop.spec"))));
    }

    /**
     * Of what the service sends to us: validators judge no callbacks, so these stand as operations under their names.
     */
    static Validator ofCallbacks() {
        OpenAPI spec = new OpenAPIV3Parser().read(System.getProperty("interop.spec"));
        Paths callbacks = new Paths();
        spec.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getCallbacks() != null)
                .flatMap(operation -> operation.getCallbacks().entrySet().stream())
                .forEach(callback -> callback.getValue()
                        .values()
                        .forEach(path -> callbacks.addPathItem("/" + callback.getKey(), path)));
        return of(Json.pretty(spec.paths(callbacks)));
    }

    private static Validator of(String spec) {
        return new Validator(OpenApiInteractionValidator.createForInlineApiSpecification(spec)
                .withLevelResolver(LevelResolver.create()
                        // Else it refuses what the parts of an allOf do not each list.
                        .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .build())
                .build());
    }

    /** What is wrong with a request or its answer; nothing when both are as the spec says. */
    List<String> problems(Exchange exchange) {
        SimpleResponse answer = SimpleResponse.Builder.status(exchange.status())
                .withContentType(exchange.answerType())
                .withBody(exchange.answer())
                .build();
        return validator.validate(request(exchange), answer).getMessages().stream()
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static Request request(Exchange exchange) {
        URI target = URI.create(exchange.target());
        SimpleRequest.Builder request = new SimpleRequest.Builder(exchange.method(), target.getPath());
        if (target.getQuery() != null) {
            for (String parameter : target.getQuery().split("&")) {
                String[] sides = parameter.split("=", 2);
                request.withQueryParam(sides[0], sides[1]);
            }
        }
        exchange.headers().forEach(request::withHeader);
        return exchange.body().isEmpty()
                ? request.build()
                : request.withBody(exchange.body()).build();
    }
}

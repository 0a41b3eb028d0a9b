package dev.callwright.contract.spec;

import java.util.List;
import java.util.Set;

/** Rules about operations: what the template of the Retrofit interface takes for granted. */
final class OperationRules {

    private OperationRules() {}

    static List<String> areNamed(Place spec) {
        return Schemas.operations(spec)
                .filter(operation -> operation.text("operationId").isEmpty()
                        || operation.text("summary").isEmpty()
                        || operation.texts("tags").size() != 1)
                .map(operation -> operation.problem("has no operationId, no summary, or not one tag"))
                .toList();
    }

    static List<String> postJsonAndNothingElse(Place spec) {
        return Schemas.operations(spec)
                .filter(operation ->
                        !operation.path().endsWith("/post") || operation.has("parameters") || !takesJson(operation))
                .map(operation -> operation.problem("is not a POST of a JSON body alone"))
                .toList();
    }

    private static boolean takesJson(Place operation) {
        return operation
                .find("requestBody")
                .flatMap(body -> body.find("content"))
                .filter(content -> content.fields().keySet().equals(Set.of("application/json")))
                .isPresent();
    }
}

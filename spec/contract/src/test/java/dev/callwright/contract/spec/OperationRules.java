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

    /** The template writes a body or a query, and no third. */
    static List<String> postJsonOrGetByQuery(Place spec) {
        return Schemas.operations(spec)
                .filter(operation -> !postsJson(operation) && !getsByQuery(operation))
                .map(operation -> operation.problem("is neither a POST of a JSON body nor a GET with a query"))
                .toList();
    }

    /** Whoever reads an answer looks for its code, in two spellings. */
    static List<String> everyAnswerIsMarked(Place spec) {
        List<String> answers = Schemas.components(spec)
                .filter(schema -> schema.text("x-answer").equals("true"))
                .map(schema -> "#" + schema.path())
                .toList();
        return Schemas.operations(spec)
                .flatMap(operation -> operation.find("responses").stream())
                .flatMap(Place::all)
                .flatMap(place -> place.find("$ref").stream())
                .filter(reference -> !answers.contains(reference.text()))
                .map(reference -> reference.problem("is an answer that is no x-answer"))
                .toList();
    }

    private static boolean postsJson(Place operation) {
        return operation.path().endsWith("/post") && !operation.has("parameters") && takesJson(operation);
    }

    private static boolean getsByQuery(Place operation) {
        return operation.path().endsWith("/get")
                && !operation.has("requestBody")
                && operation.find("parameters").stream()
                        .flatMap(Place::children)
                        .allMatch(parameter -> parameter.text("in").equals("query"));
    }

    private static boolean takesJson(Place operation) {
        return operation
                .find("requestBody")
                .flatMap(body -> body.find("content"))
                .filter(content -> content.fields().keySet().equals(Set.of("application/json")))
                .isPresent();
    }
}

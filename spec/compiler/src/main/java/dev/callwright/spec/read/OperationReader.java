package dev.callwright.spec.read;

import dev.callwright.spec.contract.FieldRow;
import dev.callwright.spec.contract.OperationRow;
import dev.callwright.spec.contract.StatusRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the operations, each with what it sends back on its own. */
final class OperationReader {

    private OperationReader() {}

    static List<OperationRow> operations(SpecNode paths) throws SpecException {
        List<OperationRow> operations = new ArrayList<>();
        for (SpecNode.Entry path : paths.entries()) {
            for (SpecNode.Entry method : path.value().entries()) {
                operations.add(operation(path.key(), method.key(), method.value()));
            }
        }
        return List.copyOf(operations);
    }

    private static OperationRow operation(String path, String method, SpecNode operation) throws SpecException {
        Optional<SpecNode> codes = operation.find("x-status-codes");
        List<StatusRow> statuses = codes.isPresent() ? ContractReader.statusCodes(codes.get()) : List.of();
        return new OperationRow(
                operation.place(),
                operation.get("operationId").text(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.textOrEmpty("summary"),
                operation.textOrEmpty("description"),
                operation.textOrEmpty("x-inferred"),
                parameters(operation),
                body(operation.find("requestBody")),
                answer(operation),
                statuses,
                callbacks(operation));
    }

    private static List<FieldRow> parameters(SpecNode operation) throws SpecException {
        List<FieldRow> parameters = new ArrayList<>();
        Optional<SpecNode> list = operation.find("parameters");
        if (list.isPresent()) {
            for (SpecNode parameter : list.get().items()) {
                GeneratedSchema.checkField(parameter.get("schema"));
                parameters.add(new FieldRow(
                        parameter.place(),
                        parameter.get("name").text(),
                        ShapeReader.shape(parameter.get("schema")),
                        parameter.flagOrFalse("required"),
                        false,
                        parameter.textOrEmpty("description"),
                        parameter.textOrEmpty("x-inferred"),
                        parameter.flagOrFalse("x-sensitive")));
            }
        }
        return List.copyOf(parameters);
    }

    private static List<OperationRow> callbacks(SpecNode operation) throws SpecException {
        List<OperationRow> callbacks = new ArrayList<>();
        Optional<SpecNode> named = operation.find("callbacks");
        if (named.isPresent()) {
            for (SpecNode.Entry callback : named.get().entries()) {
                callbacks.addAll(operations(callback.value()));
            }
        }
        return List.copyOf(callbacks);
    }

    private static String answer(SpecNode operation) throws SpecException {
        Optional<SpecNode> responses = operation.find("responses");
        return responses.isPresent() ? body(responses.get().find("200")) : "";
    }

    private static String body(Optional<SpecNode> holder) throws SpecException {
        if (holder.isEmpty()) {
            return "";
        }
        Optional<SpecNode> content = holder.get().find("content");
        return content.isPresent()
                ? ShapeReader.model(content.get().get("application/json").get("schema"))
                : "";
    }
}

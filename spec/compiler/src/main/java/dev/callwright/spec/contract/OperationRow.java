package dev.callwright.spec.contract;

import java.util.List;

/**
 * One operation, or a callback of one.
 *
 * @param inferred what about it no page says; empty when there is nothing
 * @param request the model of its body; empty when it has none
 * @param response the model of its answer; empty when it has none
 * @param codes empty for a callback
 */
public record OperationRow(
        SpecPlace place,
        String id,
        String method,
        String path,
        String summary,
        String description,
        String inferred,
        List<FieldRow> parameters,
        String request,
        String response,
        List<StatusRow> codes,
        List<OperationRow> callbacks) {}

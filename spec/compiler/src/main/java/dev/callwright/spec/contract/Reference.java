package dev.callwright.spec.contract;

import java.util.List;

/** Everything that a reader of the reference is told, in the order of the file. */
public record Reference(
        String title,
        String version,
        String description,
        String server,
        Contract contract,
        List<HeaderRow> headers,
        List<OperationRow> operations,
        List<ModelRow> models) {}

package dev.callwright.spec.contract;

import java.util.List;

/**
 * The status codes of one operation.
 *
 * @param inferred what about the operation no page says; empty when there is nothing
 */
public record StatusTable(SpecPlace place, String operationId, String inferred, List<StatusRow> codes) {}

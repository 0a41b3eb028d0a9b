package dev.callwright.generator.vocabulary.contract;

import java.util.List;

/** The status codes of one operation. */
public record StatusTable(Place place, String operationId, List<StatusRow> codes) {}

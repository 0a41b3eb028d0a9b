package dev.callwright.spec.contract;

import java.util.List;

/** Numbers of answers that have a name. */
public record ValueTable(SpecPlace place, String name, String title, List<ValueRow> values) {}

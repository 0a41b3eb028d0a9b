package dev.callwright.spec.contract;

import java.util.List;
import java.util.Optional;

/**
 * A schema of the spec.
 *
 * @param parts the models whose fields it has, too
 * @param others what it may hold under keys that the spec does not list; empty when it says nothing of them
 */
public record ModelRow(
        SpecPlace place,
        String name,
        String description,
        Shape shape,
        List<String> parts,
        List<FieldRow> fields,
        Optional<Shape> others) {}

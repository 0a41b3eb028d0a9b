package dev.callwright.spec.contract;

/**
 * A property of a model, or a parameter of an operation.
 *
 * @param description empty where it is that of the model that it holds
 * @param inferred what no page says of it; empty when there is nothing
 * @param sensitive whether it is personal, and never shown
 */
public record FieldRow(
        SpecPlace place,
        String name,
        Shape shape,
        boolean required,
        boolean nullable,
        String description,
        String inferred,
        boolean sensitive) {}

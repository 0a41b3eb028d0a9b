package dev.callwright.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Turns values of a type that has no form of its own, such as money, into the text to send. Named in
 * {@code @Variable(converter = …)} or {@code @CalleeNumber(converter = …)}. Needs a constructor without parameters, and
 * must be safe for use by several threads.
 *
 * <p>What it returns is checked like any text: it is not trusted with the contract.
 *
 * @param <T> the values
 */
@FunctionalInterface
public interface ValueConverter<T> {

    /**
     * The text to send; null leaves the variable out.
     *
     * @param value never null
     * @throws UnconvertibleValueException when the value has no text; the callee is refused. Whatever else it throws
     *     ends the mapping
     */
    @Nullable
    String convert(T value);
}

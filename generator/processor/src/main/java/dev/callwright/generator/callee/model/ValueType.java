package dev.callwright.generator.callee.model;

import java.util.Optional;

/** The type that reading a member yields. */
public sealed interface ValueType {

    /** The form, if the type is supported. */
    default Optional<ValueForm> form() {
        return Optional.empty();
    }

    /** A type that has a form on the wire; when optional, that of what it may hold. */
    record Supported(String name, ValueForm knownForm, boolean optional) implements ValueType {
        @Override
        public Optional<ValueForm> form() {
            return Optional.of(knownForm);
        }
    }

    /** A type that has none. */
    record Unsupported(String name) implements ValueType {}

    /** A type that does not exist, or not yet: another processor may generate it in this round. */
    record Unresolved(String name) implements ValueType {}

    /** As written in the source, without packages. */
    String name();
}

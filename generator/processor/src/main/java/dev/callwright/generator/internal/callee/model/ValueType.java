package dev.callwright.generator.internal.callee.model;

import java.util.Optional;

/** The type that reading a member yields. */
public sealed interface ValueType {

    /** The form, if the type is supported. */
    default Optional<ValueForm> form() {
        return Optional.empty();
    }

    /** Whether it is an {@code Optional} of what it may hold. */
    default boolean optional() {
        return false;
    }

    /** A type that has a form on the wire; when optional, that of what it may hold. */
    record Supported(String name, ValueForm knownForm, boolean optional, Handle handle) implements ValueType {
        @Override
        public Optional<ValueForm> form() {
            return Optional.of(knownForm);
        }
    }

    /** A type that has none, so that only a converter can give it one. */
    record Unsupported(String name, boolean optional, Optional<Handle> handle) implements ValueType {

        public Unsupported(String name) {
            this(name, false, Optional.empty());
        }
    }

    /** A type that does not exist, or not yet: another processor may generate it in this round. */
    record Unresolved(String name) implements ValueType {}

    /** As written in the source, without packages. */
    String name();

    /** The type, or what an optional may hold, as the compiler knows it. Opaque, and not to be kept. */
    interface Handle {}
}

package dev.callwright.generator.acceptance.fuzz;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a made-up entity.
 *
 * @param type as it is written in the source
 * @param wire the annotated name, {@link #NUMBER} for the number to call; empty without annotation
 * @param value what the instance holds that is mapped
 * @param noise modifiers, annotations and comments that change nothing
 */
record Property(
        String name,
        String type,
        Carrier carrier,
        Optional<String> wire,
        @Nullable Object value,
        String noise) {

    static final String NUMBER = "calleeNumber";

    /** How a class can hold a value, and where the annotation stands. */
    enum Carrier {
        /** A field that the mapper can read. */
        FIELD,
        /** A private field with a getter that is spelt as for a JavaBean. */
        PRIVATE_FIELD,
        /** A private field with a getter that is named like it. */
        FLUENT_FIELD,
        /** A private field whose getter is annotated. */
        GETTER,
        /** A method that is no getter of anything. */
        METHOD,
        /** A field of a superclass. */
        INHERITED_FIELD,
        /** A field of a superclass, whose type is a parameter of that class. */
        GENERIC_FIELD,
        /** A private field of a superclass with a getter. */
        INHERITED_PRIVATE_FIELD,
        /** A method of an interface that the class implements. */
        INTERFACE_METHOD,
        /** A component of a record. */
        COMPONENT,
        /** A component whose accessor is written out. */
        EXPLICIT_COMPONENT,

        PRIVATE_WITHOUT_GETTER,
        STATIC_FIELD,
        METHOD_WITH_PARAMETER,
        VOID_METHOD,
        THROWING_METHOD;

        boolean isOfSuperclass() {
            return this == INHERITED_FIELD || this == GENERIC_FIELD || this == INHERITED_PRIVATE_FIELD;
        }
    }

    /** The method by which people would read it; empty for a field that they would read directly. */
    Optional<String> accessor() {
        return switch (carrier) {
            case PRIVATE_FIELD, GETTER, INHERITED_PRIVATE_FIELD -> Optional.of("get" + capitalized());
            case FLUENT_FIELD, METHOD, INTERFACE_METHOD, COMPONENT, EXPLICIT_COMPONENT -> Optional.of(name);
            default -> Optional.empty();
        };
    }

    /** Where a method without a field of its own gets its value from. */
    String field() {
        return switch (carrier) {
            case METHOD, INTERFACE_METHOD -> name + "$kept";
            default -> name;
        };
    }

    Property spoilt(String otherType, Carrier otherCarrier) {
        return new Property(name, otherType, otherCarrier, wire, null, "");
    }

    /** As {@code java.beans} spells it: by UTF-16 unit. */
    private String capitalized() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

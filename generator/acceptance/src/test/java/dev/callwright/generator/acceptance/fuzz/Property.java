package dev.callwright.generator.acceptance.fuzz;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a made-up entity.
 *
 * @param type as it is written in the source
 * @param mark its annotation; empty without one
 * @param value what the instance holds that is mapped
 * @param noise modifiers, annotations and comments that change nothing
 * @param part what its value is, when that is looked into
 */
record Property(
        String name,
        String type,
        Carrier carrier,
        Optional<Mark> mark,
        @Nullable Object value,
        String noise,
        Optional<Part> part) {

    /** How a class can hold a value, and where the annotation stands. */
    enum Carrier {
        /** A field that the mapper can read. */
        FIELD,
        /** A field that the mapper could read, with a getter that says something else at times. */
        NORMALISED_FIELD,
        /** A private field with a getter that is spelt as for a JavaBean. */
        PRIVATE_FIELD,
        /** A private field with a getter that is named like it. */
        FLUENT_FIELD,
        /** A private field with a getter by another name, which the annotation states. */
        NAMED_GETTER,
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
        /** A private field of a superclass with a getter, of which the class has another one. */
        OVERRIDDEN_GETTER,
        /** A method of an interface that the class implements. */
        INTERFACE_METHOD,
        /** A method that two of its interfaces declare alike. */
        METHOD_OF_TWO_INTERFACES,
        /** A component of a record. */
        COMPONENT,
        /** A component whose accessor is written out. */
        EXPLICIT_COMPONENT,
        /** No member at all: the class states what is the same for every callee. */
        CONSTANT,

        PRIVATE_WITHOUT_GETTER,
        STATIC_FIELD,
        METHOD_WITH_PARAMETER,
        VOID_METHOD,
        THROWING_METHOD,
        /** A field to which the interface that describes the class gives another type. */
        MISDESCRIBED;

        boolean isOfSuperclass() {
            return switch (this) {
                case INHERITED_FIELD, GENERIC_FIELD, INHERITED_PRIVATE_FIELD, OVERRIDDEN_GETTER -> true;
                default -> false;
            };
        }

        boolean isOfInterface() {
            return this == INTERFACE_METHOD || this == METHOD_OF_TWO_INTERFACES;
        }

        boolean isComponent() {
            return this == COMPONENT || this == EXPLICIT_COMPONENT;
        }

        /** Whether a value object can have it as well. */
        boolean isOfItsClassAlone() {
            return switch (this) {
                case FIELD, NORMALISED_FIELD, PRIVATE_FIELD, FLUENT_FIELD, NAMED_GETTER, GETTER, METHOD -> true;
                default -> isComponent();
            };
        }
    }

    Optional<String> wire() {
        return mark.map(Mark::wire);
    }

    boolean isVariable() {
        return mark.filter(one -> !one.isNumber()).isPresent();
    }

    /** The method by which people would read it; empty for a field that they would read directly. */
    Optional<String> accessor() {
        return switch (carrier) {
            case NORMALISED_FIELD, PRIVATE_FIELD, GETTER, INHERITED_PRIVATE_FIELD, OVERRIDDEN_GETTER ->
                Optional.of("get" + capitalized());
            case NAMED_GETTER -> Optional.of("fetch" + capitalized());
            case FLUENT_FIELD, METHOD, INTERFACE_METHOD, METHOD_OF_TWO_INTERFACES, COMPONENT, EXPLICIT_COMPONENT ->
                Optional.of(name);
            default -> Optional.empty();
        };
    }

    /** Where a method without a field of its own gets its value from. */
    String field() {
        return switch (carrier) {
            case METHOD, INTERFACE_METHOD, METHOD_OF_TWO_INTERFACES -> name + "$kept";
            default -> name;
        };
    }

    /** Of another type, and so without a value and whatever was said of it. */
    Property spoilt(String otherType) {
        return new Property(name, otherType, carrier, mark.map(Mark::reset), null, "", part);
    }

    Property spoilt(Carrier otherCarrier) {
        return new Property(name, type, otherCarrier, mark, null, "", part);
    }

    Property marked(Mark other) {
        return new Property(name, type, carrier, Optional.of(other), null, noise, part);
    }

    /** As {@code java.beans} spells it: by UTF-16 unit. */
    private String capitalized() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

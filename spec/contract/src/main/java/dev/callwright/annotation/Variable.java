package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.RoundingMode;

/**
 * Marks the member that holds a variable which the agent speaks.
 *
 * <p>The name is one of the contract's, such as {@code "due_date"} or {@code "text1"}; see
 * {@link dev.callwright.contract.CalleeVariable} for all of them. A name that the contract does not know, and two names
 * for the same text slot, are compiler errors. A null value, or an empty {@code Optional}, is left out of the request;
 * if the scenario requires the variable, the callee is refused before anything is sent.
 *
 * <p>The other members say what the value becomes where its type leaves that open. One that has no effect on the type
 * of the member, and one that is not written but needed, are compiler errors as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Repeatable(Variable.List.class)
public @interface Variable {

    /** The variable's name in the contract. */
    String value();

    /**
     * The way from the member's value to the variable's, such as {@code "address.city"} or {@code "phones[0].number"};
     * empty for the value itself.
     *
     * <p>Each name is a property, read through its getter, a method of the name, or else its field; {@code name()}
     * means that method. {@code [0]} is the first element of a list or an array. The compiler checks every step. A
     * null, an empty {@code Optional} or a list that is too short anywhere on the way makes the variable absent.
     */
    String path() default "";

    /**
     * The method without parameters to read an annotated field through, when it has a name by which it is not found;
     * empty for the getter, or the field if it has none. {@code "this"} is the field itself, though it has a getter.
     */
    String accessor() default "";

    /**
     * The callees of the class that carry the variable, by {@link Callee#profile}. Without any, it is all whose
     * scenario knows the variable and that have no other member for it.
     */
    String[] profile() default {};

    /**
     * The zone in which a point in time falls on a date, such as {@code "Asia/Jakarta"}: required for {@code Instant},
     * {@code OffsetDateTime}, {@code ZonedDateTime}, {@code java.util.Date}, {@code java.sql.Timestamp} and epoch
     * seconds or milliseconds. Never the machine's.
     */
    String zone() default "";

    /**
     * How a date is written, in the letters of {@link java.time.format.DateTimeFormatter}, such as
     * {@code "dd/MM/yyyy"}; without it {@code yyyy-MM-dd}. Digits are 0 to 9 whatever the locale.
     */
    String pattern() default "";

    /** The BCP 47 tag of the language for names of months and days in the {@link #pattern()}, such as {@code "id"}. */
    String locale() default "";

    /** That a whole number is a date: how many of which unit have passed since 1970-01-01 (UTC). */
    EpochUnit epoch() default EpochUnit.NONE;

    /**
     * How many digits a decimal number has after the point, 0 to 18; without it as many as the value has. A value that
     * does not fit is refused unless a {@link #rounding()} is written.
     */
    int scale() default -1;

    /** How a value that does not fit the {@link #scale()} is rounded. */
    RoundingMode rounding() default RoundingMode.UNNECESSARY;

    /**
     * A {@code dev.callwright.mapping.ValueConverter} of the member's type, or of a supertype. It needs a constructor
     * without parameters; every mapper has one instance of it, which several threads may use.
     */
    Class<?> converter() default void.class;

    /** What is sent when the value is null; not blank, and within the length of the variable. */
    String defaultValue() default "";

    /** What becomes of a text that is longer than the service keeps. Numbers and dates always fail. */
    TooLong tooLong() default TooLong.FAIL;

    /** Several on one member. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
    @interface List {

        /** In the order of the source. */
        Variable[] value();
    }
}

package dev.callwright.mapping;

import java.util.Locale;

/** A rule of the contract that a task or a callee can break. The {@link #id()} is stable; the order here is not. */
public enum Rule {
    /** An element of the source is null. */
    ENTITY_NULL,

    /** The callee has no number, or an empty one. */
    NUMBER_MISSING,
    /** The number has a character other than the digits 0 to 9. */
    NUMBER_CHARACTERS,
    /** The number has too few or too many digits. */
    NUMBER_LENGTH,
    /** The number starts with 0, which no country code does: the same person would be called under several numbers. */
    NUMBER_LEADING_ZERO,
    /** The number is national and starts with 0, which calls from abroad may have to leave out. */
    NUMBER_TRUNK_PREFIX,
    /** The number is national, and the country code that belongs to it is missing, or none. */
    NUMBER_COUNTRY_CODE,
    /** The number is national and starts with its country code: it may have that already. */
    NUMBER_AMBIGUOUS,
    /** The number ends like a decimal number, whose last digits are none of it. */
    NUMBER_FRACTION,
    /** The text has a second number, or something else behind the number. */
    NUMBER_SEVERAL,
    /** The number stands in the task already. */
    NUMBER_REPEATED,

    /** The scenario requires the variable and the callee has no value for it. */
    VALUE_MISSING,
    /** The scenario requires the variable and its value is empty, or has only characters that nobody sees. */
    VALUE_EMPTY,
    /** The value is longer than the service keeps. */
    VALUE_TOO_LONG,
    /** The value has a control character or a line separator. */
    VALUE_CONTROL,
    /** The value has half of a surrogate pair. */
    VALUE_SURROGATE,
    /** The value has a character that changes the direction of text. */
    VALUE_BIDI,
    /** The value has a code point that is no character, or a byte order mark. */
    VALUE_NONCHARACTER,
    /** The value has U+FFFD, which stands where bytes could not be decoded. */
    VALUE_DECODING,
    /** The decimal number has more digits after the point than its mapping allows. */
    VALUE_SCALE,
    /** The constant of an enum is newer than the mapper, which does not know what it is on the wire. */
    CONSTANT_UNKNOWN,
    /** The converter of the mapping refused the value. */
    VALUE_UNCONVERTIBLE,
    /** The number is NaN or infinite. */
    NUMBER_NOT_FINITE,
    /** The year is not between 1 and 9999. */
    DATE_YEAR,
    /** The scenario does not know variables by business name. */
    VARIABLE_NOT_ALLOWED,
    /** The callee has two values for one field or text slot. */
    SLOT_CONFLICT,

    /** The task has no callee. */
    CALLEES_EMPTY,
    /** The task has more callees than the service takes. */
    CALLEES_TOO_MANY,
    /** The task's name has a character that the service may not keep as it is. */
    TASK_NAME_CHARACTERS,
    /** The task's name starts or ends with white space. */
    TASK_NAME_SPACE,
    /** An agent is for another scenario than the callees, as the client was told. */
    AGENT_SCENARIO,
    /** A calling window does not start before it ends. */
    WINDOW_ORDER,
    /** Two calling windows overlap. */
    WINDOW_OVERLAP,
    /** A recall by intent names no intent. */
    RECALL_INTENT_MISSING,
    /** The task and the mapper name different recall intents. */
    RECALL_INTENT_CONFLICT,
    /** A recall intent is named twice. */
    RECALL_INTENT_REPEATED,
    /** A recall intent belongs to another scenario. */
    RECALL_INTENT_SCENARIO,
    /** The recall nodes are not as many as the recalls. */
    RECALL_NODES,

    /** The task's calling windows are not within the hours that the campaign's policy states. */
    CALLING_HOURS,
    /** The task's recalls are more, or closer together, than the campaign's policy states. */
    RECALL_BUDGET,
    /** Emergency contacts are to be called and the campaign states no legal basis. */
    LEGAL_BASIS_MISSING;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The stable id, such as {@code value-too-long}. */
    public String id() {
        return id;
    }
}

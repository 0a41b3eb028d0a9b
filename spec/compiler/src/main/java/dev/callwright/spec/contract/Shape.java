package dev.callwright.spec.contract;

import java.util.List;
import java.util.Optional;

/**
 * What a value may be.
 *
 * @param model the schema of a {@link Kind#MODEL}; empty for other kinds
 * @param element what a {@link Kind#LIST} holds; empty for other kinds
 * @param range of a number, of the length of a text, or of the size of a list
 * @param pattern what a text has to match; empty when there is none
 * @param absent what the service takes when the value is not given; empty when the spec does not say
 * @param values the only ones that a closed number or text may have; empty when it is open
 * @param table of the value tables, which names the numbers; empty when there is none
 */
public record Shape(
        Kind kind,
        String model,
        Optional<Shape> element,
        Range range,
        String pattern,
        String absent,
        List<EnumRow> values,
        String table) {

    /** What stands on the wire. */
    public enum Kind {
        TEXT,
        LOCAL_TIME,
        INTEGER,
        LONG,
        DECIMAL,
        FLAG,
        TEXT_OR_NUMBER,
        LIST,
        OBJECT,
        MODEL
    }

    /** Both ends included; an end that is empty is open. */
    public record Range(Optional<Long> min, Optional<Long> max) {}
}

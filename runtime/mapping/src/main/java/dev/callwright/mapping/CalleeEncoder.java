package dev.callwright.mapping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Encodes one entity after the other into the same buffer. Not for use by several threads.
 *
 * @param <T> the entity
 */
public final class CalleeEncoder<T> {

    private final CalleeMapper<T> mapper;
    private final Violations violations;
    private final EntryWriter entry;
    private final CalleeSink sink;

    /**
     * @param mapper maps the entities; what it throws leaves {@link #encode} as it is
     * @param violations takes what is wrong with the entities
     */
    public CalleeEncoder(CalleeMapper<T> mapper, Violations violations) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
        this.violations = Objects.requireNonNull(violations, "violations");
        this.entry = new EntryWriter(mapper.scenario(), violations);
        this.sink = new JsonCalleeSink(entry);
    }

    /**
     * Encodes and checks one entity.
     *
     * @param index its position in the source, from 0, for its violations
     * @param entity the entity; null is a violation
     * @return whether it keeps the contract; if not, what is in the buffer means nothing
     */
    public boolean encode(long index, @Nullable T entity) {
        if (entity == null) {
            violations.add(new Violation(index, Field.CALLEES, Rule.ENTITY_NULL, "the entity is null"));
            return false;
        }
        entry.begin(index);
        mapper.write(entity, sink);
        return entry.end();
    }

    /** The buffer; the JSON of the entity that was encoded last is in its first {@link #length()} bytes. */
    public byte[] buffer() {
        return entry.json().array();
    }

    /** How many bytes of the {@link #buffer()} are the entity's. */
    public int length() {
        return entry.json().length();
    }

    /** The number of the entity that was encoded last, as digits behind a 1, which keeps leading zeros apart. */
    public long numberKey() {
        Bytes digits = entry.number();
        long key = 1;
        for (int i = 0; i < digits.length(); i++) {
            key = 10 * key + (digits.array()[i] - '0');
        }
        return key;
    }

    EntryWriter entry() {
        return entry;
    }
}

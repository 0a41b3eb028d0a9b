package dev.callwright.mapping;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.model.CalleeEntry;
import java.util.Arrays;

/** One entity at a time, for {@link CalleeMapper}. The model is read from the JSON, so that they cannot disagree. */
final class Callees {

    private Callees() {}

    static <T> byte[] toJson(CalleeMapper<T> mapper, T entity) {
        Bytes json = encode(mapper, entity).json();
        return Arrays.copyOf(json.array(), json.length());
    }

    static <T> CalleeEntry toModel(CalleeMapper<T> mapper, T entity) {
        EntryWriter entry = encode(mapper, entity);
        EntryModel model = new EntryModel(entry.number().text());
        for (CalleeVariable variable : CalleeVariable.values()) {
            String value = entry.value(variable);
            if (value != null) {
                model.set(variable, value);
            }
        }
        return model.build();
    }

    private static <T> EntryWriter encode(CalleeMapper<T> mapper, T entity) {
        Violations violations = new Violations();
        CalleeEncoder<T> encoder = new CalleeEncoder<>(mapper, violations);
        if (!encoder.encode(0, entity)) {
            throw new InvalidCalleeException(violations.kept());
        }
        return encoder.entry();
    }
}

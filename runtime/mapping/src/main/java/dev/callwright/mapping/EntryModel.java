package dev.callwright.mapping;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.model.CallInformation;
import dev.callwright.contract.model.CalleeEntry;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Builds the generated model of an entry from values by variable. */
final class EntryModel {

    /** The builder's methods by name, so that a text slot that is added to the contract needs no edit here. */
    private static final Map<CalleeVariable, Method> SLOTS = slots();

    private final CalleeEntry.Builder entry = CalleeEntry.builder();
    private final CallInformation.Builder information = CallInformation.builder();
    private boolean informed;

    EntryModel(String number) {
        entry.calleeNumber(number);
    }

    void set(CalleeVariable variable, String value) {
        if (variable.inCallInformation()) {
            information.put(variable.wireName(), value);
            informed = true;
        } else {
            setSlot(variable, value);
        }
    }

    CalleeEntry build() {
        return informed ? entry.callInformation(information.build()).build() : entry.build();
    }

    private void setSlot(CalleeVariable variable, String value) {
        try {
            Objects.requireNonNull(SLOTS.get(variable)).invoke(entry, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the contract's model cannot be filled", e);
        }
    }

    private static Map<CalleeVariable, Method> slots() {
        Map<CalleeVariable, Method> methods = new EnumMap<>(CalleeVariable.class);
        for (CalleeVariable variable : CalleeVariable.values()) {
            if (!variable.inCallInformation()) {
                methods.put(variable, slot(variable.wireName()));
            }
        }
        return methods;
    }

    private static Method slot(String name) {
        try {
            return CalleeEntry.Builder.class.getMethod(name, String.class);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("the contract's model has no " + name, e);
        }
    }
}

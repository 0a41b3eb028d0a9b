package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a mapper must give: the slow and obvious way, by reflection, and with none of the mapping runtime. */
final class Reference {

    private static final int MIN_DIGITS = 6;
    private static final int MAX_DIGITS = 18;

    private final Map<String, Object> entry = new TreeMap<>();
    private final Map<String, String> callInformation = new TreeMap<>();
    private boolean refused;

    private Reference() {}

    /** The entry of an entity as nested maps; empty when it must be refused. */
    static Optional<Map<String, Object>> of(Model model, Object entity) throws ReflectiveOperationException {
        Reference reference = new Reference();
        for (Property property : model.properties()) {
            if (property.wire().isPresent()) {
                reference.take(property.wire().get(), text(read(property, entity)), model.scenario());
            }
        }
        return reference.end(model.scenario());
    }

    private void take(String wire, @Nullable String text, Scenario scenario) {
        if (text == null) {
            return;
        }
        if (wire.equals(Property.NUMBER)) {
            refused |= !text.matches("[0-9]{" + MIN_DIGITS + "," + MAX_DIGITS + "}") || text.startsWith("0");
            entry.put(wire, text);
            return;
        }
        CalleeVariable variable = CalleeVariable.of(wire).orElseThrow();
        boolean required = scenario.requiredVariables().contains(variable);
        refused |= text.length() > variable.maxLength() || !isClean(text) || (required && text.isBlank());
        if (variable.inCallInformation()) {
            callInformation.put(wire, text);
        } else {
            entry.put(wire, text);
        }
    }

    private Optional<Map<String, Object>> end(Scenario scenario) {
        boolean complete = entry.containsKey(Property.NUMBER)
                && scenario.requiredVariables().stream()
                        .map(CalleeVariable::wireName)
                        .allMatch(name -> entry.containsKey(name) || callInformation.containsKey(name));
        if (!callInformation.isEmpty()) {
            entry.put("callInformation", callInformation);
        }
        return refused || !complete ? Optional.empty() : Optional.of(entry);
    }

    private static @Nullable Object read(Property property, Object entity) throws ReflectiveOperationException {
        if (property.accessor().isPresent()) {
            Method method = member(
                    entity.getClass(),
                    type -> type.getDeclaredMethod(property.accessor().get()));
            method.setAccessible(true);
            return method.invoke(entity);
        }
        Field field = member(entity.getClass(), type -> type.getDeclaredField(property.name()));
        field.setAccessible(true);
        return field.get(entity);
    }

    static <T> T member(Class<?> type, Lookup<T> lookup) throws ReflectiveOperationException {
        try {
            return lookup.in(type);
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            return member(type.getSuperclass(), lookup);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        }
        if (value instanceof Float || value instanceof Double) {
            BigDecimal decimal = new BigDecimal(value.toString()).stripTrailingZeros();
            return decimal.toPlainString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof LocalDate date) {
            return date.getYear() < 1 || date.getYear() > 9999 ? "a\u0000year" : date.toString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(
                        c -> Character.isISOControl(c) || c == 0x2028 || Character.getType(c) == Character.SURROGATE);
    }

    interface Lookup<T> {
        T in(Class<?> type) throws ReflectiveOperationException;
    }
}

package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.contract.CalleeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a mapper must give: the slow and obvious way, by reflection, and with none of the mapping runtime. */
final class Reference {

    private static final int MIN_DIGITS = 6;
    private static final int MAX_DIGITS = 18;

    private final Role role;
    private final Map<String, Object> entry = new TreeMap<>();
    private final Map<String, String> callInformation = new TreeMap<>();
    private boolean refused;

    private Reference(Role role) {
        this.role = role;
    }

    /** The entry of an entity as nested maps; empty when it must be refused. */
    static Optional<Map<String, Object>> of(Model model, Role role, Object entity) throws ReflectiveOperationException {
        Reference reference = new Reference(role);
        List<Held> all = new ArrayList<>();
        collect(model.properties(), entity, all);
        for (Held held : all) {
            if (reference.isWanted(held.mark(), all)) {
                reference.take(held);
            }
        }
        return reference.end();
    }

    /** A value that an annotation is about. */
    private record Held(
            Mark mark, @Nullable Object value, @Nullable Object countryCode) {}

    /** Those of the entity, and those of value objects in it. */
    private static void collect(List<Property> properties, @Nullable Object owner, List<Held> all)
            throws ReflectiveOperationException {
        for (Property property : properties) {
            if (property.part().isPresent()) {
                Part part = property.part().get();
                collect(part.properties(), owner == null ? null : Reflection.start(property, owner), all);
            } else if (property.mark().isPresent()) {
                Mark mark = property.mark().get();
                Object value = owner == null ? null : Reflection.read(property, owner);
                all.add(new Held(
                        mark,
                        Reflection.follow(value, mark.path()),
                        Reflection.follow(value, mark.pathOfCountryCode())));
            }
        }
    }

    /** What is meant for this callee, and of the rest what it has no own for and what its scenario knows. */
    private boolean isWanted(Mark mark, List<Held> all) {
        if (mark.profiles().isPresent()) {
            return mark.isOf(role.profile());
        }
        return role.knows(mark.wire())
                && all.stream()
                        .map(Held::mark)
                        .noneMatch(other -> other.profiles().isPresent()
                                && other.isOf(role.profile())
                                && other.wire().equals(mark.wire()));
    }

    private void take(Held held) throws ReflectiveOperationException {
        Object value = present(held.value());
        String text;
        try {
            Texts texts = new Texts(held.mark().options(), held.countryCode());
            text = value == null ? null : texts.of(value);
            if (text != null && !held.mark().isNumber()) {
                text = texts.within(text, variable(held.mark()).maxLength());
            }
        } catch (RuntimeException notToBeSent) {
            refused = true;
            return;
        }
        String otherwise = (String) held.mark().options().get("defaultValue");
        if (text == null && otherwise == null) {
            return;
        }
        put(held.mark(), text == null ? otherwise : text);
    }

    private void put(Mark mark, String text) {
        if (mark.isNumber()) {
            refused |= !text.matches("[0-9]{" + MIN_DIGITS + "," + MAX_DIGITS + "}") || text.startsWith("0");
            entry.put(mark.wire(), text);
            return;
        }
        refused |= !isClean(text) || (role.requires(mark.wire()) && isEmpty(text));
        if (variable(mark).inCallInformation()) {
            callInformation.put(mark.wire(), text);
        } else {
            entry.put(mark.wire(), text);
        }
    }

    private Optional<Map<String, Object>> end() {
        boolean complete = entry.containsKey(Mark.NUMBER)
                && role.scenario().requiredVariables().stream()
                        .map(CalleeVariable::wireName)
                        .allMatch(name -> entry.containsKey(name) || callInformation.containsKey(name));
        if (!callInformation.isEmpty()) {
            entry.put("callInformation", callInformation);
        }
        return refused || !complete ? Optional.empty() : Optional.of(entry);
    }

    private static CalleeVariable variable(Mark mark) {
        return CalleeVariable.of(mark.wire()).orElseThrow();
    }

    private static @Nullable Object present(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().allMatch(c -> c <= ' ' || "\u00A0\u200B\u2060\u2800\uFE0F\u3164".indexOf(c) >= 0);
    }

    private static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || c == 0x2028
                        || c == 0xFFFD
                        || Character.getType(c) == Character.SURROGATE);
    }
}

package dev.callwright.acceptance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.UnknownIntent;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An object with a text of its own in each member that can hold one. */
final class Filled {

    private final Class<?> type;
    private final Object object;
    private final Map<String, String> texts;

    private Filled(Class<?> type, Object object, Map<String, String> texts) {
        this.type = type;
        this.object = object;
        this.texts = texts;
    }

    /** Empty for what has no objects of its own, no text in them, or a rule that no made-up text keeps. */
    static Optional<Filled> of(Class<?> type) {
        if (type.isInterface()
                || type.isEnum()
                || type.isAnonymousClass()
                || Modifier.isAbstract(type.getModifiers())) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        try {
            Object object = type.isRecord() ? record(type, texts) : object(type, texts);
            return texts.isEmpty() ? Optional.empty() : Optional.of(new Filled(type, object, texts));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** Type and member of each text that is shown. */
    Set<String> shown() {
        String shown = String.valueOf(object);
        Set<String> members = new TreeSet<>();
        texts.forEach((member, text) -> {
            if (shown.contains(text)) {
                members.add(type.getName().replaceAll(".*\\.", "") + "." + member);
            }
        });
        return members;
    }

    private static Object record(Class<?> type, Map<String, String> texts) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> value(component.getGenericType(), component.getType(), component.getName(), texts))
                .toArray();
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    /** Past the constructor: what it would refuse must not be shown either. */
    private static Object object(Class<?> type, Map<String, String> texts) throws ReflectiveOperationException {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field instance = unsafe.getDeclaredField("theUnsafe");
        instance.setAccessible(true);
        Method allocate = unsafe.getMethod("allocateInstance", Class.class);
        Object object = allocate.invoke(instance.get(null), type);
        for (Field field : type.getDeclaredFields()) {
            Object value = Modifier.isStatic(field.getModifiers())
                    ? null
                    : value(field.getGenericType(), field.getType(), field.getName(), texts);
            if (value != null) {
                field.setAccessible(true);
                field.set(object, value);
            }
        }
        return object;
    }

    private static Object value(Type generic, Class<?> type, String name, Map<String, String> texts) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        String text = "canary-" + name + "-text";
        if (generic.getTypeName().equals("java.util.Optional<" + Scenario.class.getName() + ">")) {
            return Optional.of(Scenario.FINANCIAL_COLLECTION);
        }
        if (generic.getTypeName().equals("java.util.Optional<" + Intent.class.getName() + ">")) {
            texts.put(name, text);
            return Optional.of(new UnknownIntent(text));
        }
        if (generic.getTypeName().equals("java.util.List<" + BitSet.class.getName() + ">")) {
            return List.of(new BitSet()); // Positions, which hold no text.
        }
        if (type.isAssignableFrom(String.class) || type == Optional.class || type == List.class || type == Map.class) {
            texts.put(name, text);
        }
        if (type.isAssignableFrom(String.class)) {
            return text;
        }
        if (type == byte[].class) {
            texts.put(name, text);
            return text.getBytes(US_ASCII);
        }
        if (type == Optional.class) {
            return Optional.of(text);
        }
        if (type == List.class) {
            return List.of(text);
        }
        if (type == Map.class) {
            return Map.of(text, text);
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}

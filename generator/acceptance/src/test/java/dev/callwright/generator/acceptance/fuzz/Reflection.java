package dev.callwright.generator.acceptance.fuzz;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads objects as people would: by what the source calls things. */
final class Reflection {

    private static final Pattern SEGMENT = Pattern.compile("\\[(\\d+)]|(\\w+)(\\(\\))?");

    private Reflection() {}

    static @Nullable Object read(Property property, Object owner) throws ReflectiveOperationException {
        if (property.carrier() == Property.Carrier.CONSTANT) {
            return property.value();
        }
        return property.accessor().isPresent() ? call(owner, property.accessor().get()) : get(owner, property.name());
    }

    /** The object that is looked into. */
    static @Nullable Object start(Property property, Object owner) throws ReflectiveOperationException {
        return opened(read(property, owner));
    }

    static @Nullable Object follow(@Nullable Object start, String path) throws ReflectiveOperationException {
        Object at = start;
        Matcher segments = SEGMENT.matcher(path);
        while (segments.find()) {
            at = opened(at);
            if (at == null) {
                return null;
            }
            at = segments.group(1) == null
                    ? named(at, segments.group(2), segments.group(3) != null)
                    : element((List<?>) at, Integer.parseInt(segments.group(1)));
        }
        return at;
    }

    static <T> T member(Class<?> type, Lookup<T> lookup) throws ReflectiveOperationException {
        try {
            return lookup.in(type);
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            if (type.getSuperclass() == null) {
                throw e;
            }
            return member(type.getSuperclass(), lookup);
        }
    }

    private static @Nullable Object opened(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static @Nullable Object element(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static @Nullable Object named(Object owner, String name, boolean method)
            throws ReflectiveOperationException {
        if (method) {
            return call(owner, name);
        }
        for (String getter : List.of("get" + Character.toUpperCase(name.charAt(0)) + name.substring(1), name)) {
            try {
                return call(owner, getter);
            } catch (NoSuchMethodException next) {
                continue;
            }
        }
        return get(owner, name);
    }

    private static @Nullable Object call(Object owner, String name) throws ReflectiveOperationException {
        Method method = member(owner.getClass(), type -> type.getDeclaredMethod(name));
        method.setAccessible(true);
        return method.invoke(owner);
    }

    private static @Nullable Object get(Object owner, String name) throws ReflectiveOperationException {
        Field field = member(owner.getClass(), type -> type.getDeclaredField(name));
        field.setAccessible(true);
        return field.get(owner);
    }

    interface Lookup<T> {
        T in(Class<?> type) throws ReflectiveOperationException;
    }
}

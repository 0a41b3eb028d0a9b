package dev.callwright.generator.acceptance.fuzz;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of a made-up class, with the values of its model. */
final class Instance {

    private final Model model;
    private final ClassLoader loader;

    private Instance(Model model, ClassLoader loader) {
        this.model = model;
        this.loader = loader;
    }

    static Object of(Model model, ClassLoader loader) throws ReflectiveOperationException {
        return new Instance(model, loader).make(model.name(), model.shape().isRecord(), model.properties());
    }

    private Object make(String simpleName, boolean isRecord, List<Property> all) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(model.binaryName(simpleName));
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        List<Property> properties = all.stream()
                .filter(property -> property.carrier() != Property.Carrier.CONSTANT)
                .toList();
        if (isRecord) {
            List<Object> values = new ArrayList<>();
            for (Property property : properties) {
                values.add(value(property));
            }
            return constructor.newInstance(values.toArray());
        }
        Object instance = constructor.newInstance();
        for (Property property : properties) {
            Field field = Reflection.member(type, one -> one.getDeclaredField(property.field()));
            field.setAccessible(true);
            field.set(instance, value(property));
        }
        return instance;
    }

    private @Nullable Object value(Property property) throws ReflectiveOperationException {
        if (property.part().isEmpty()) {
            return property.value();
        }
        Part part = property.part().get();
        Object object = part.missing() ? null : make(part.name(), part.isRecord(), part.properties());
        return property.type().startsWith("java.util.Optional<") ? Optional.ofNullable(object) : object;
    }
}

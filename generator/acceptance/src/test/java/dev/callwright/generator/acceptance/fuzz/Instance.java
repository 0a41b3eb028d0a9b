package dev.callwright.generator.acceptance.fuzz;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;

/** An object of a made-up class, with the values of its model. */
final class Instance {

    private Instance() {}

    static Object of(Model model, Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        List<Property> properties = model.properties();
        if (model.shape().isRecord()) {
            return constructor.newInstance(
                    properties.stream().map(Property::value).toArray());
        }
        Object instance = constructor.newInstance();
        for (Property property : properties) {
            Field field = Reference.member(type, one -> one.getDeclaredField(property.field()));
            field.setAccessible(true);
            field.set(instance, property.value());
        }
        return instance;
    }
}

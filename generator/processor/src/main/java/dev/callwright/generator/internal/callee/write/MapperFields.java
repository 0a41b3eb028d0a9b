package dev.callwright.generator.internal.callee.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants that the statements of a mapper use, in the order in which they were asked for. */
final class MapperFields {

    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    /** The name of a constant with that value: the preferred one, with a number if another constant has it. */
    String name(String preferred, TypeName type, CodeBlock value) {
        FieldSpec field = field(preferred, type, value);
        int number = 1;
        while (fields.containsKey(field.name()) && !fields.get(field.name()).equals(field)) {
            number++;
            field = field(preferred + "_" + number, type, value);
        }
        fields.put(field.name(), field);
        return field.name();
    }

    List<FieldSpec> all() {
        return List.copyOf(fields.values());
    }

    private static FieldSpec field(String name, TypeName type, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}

package dev.callwright.generator.acceptance.fuzz.given;

import dev.callwright.mapping.UnconvertibleValueException;
import dev.callwright.mapping.ValueConverter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Converts whatever there is; some of it to nothing, some of it not at all. */
public final class Shout implements ValueConverter<Object> {

    @Override
    public @Nullable String convert(Object value) {
        String text = value.toString().toUpperCase(Locale.ROOT);
        return switch (Math.floorMod(text.hashCode(), 7)) {
            case 0 -> null;
            case 1 -> throw new UnconvertibleValueException("one of those");
            default -> text;
        };
    }
}

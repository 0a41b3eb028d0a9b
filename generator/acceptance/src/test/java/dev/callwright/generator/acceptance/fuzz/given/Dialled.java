package dev.callwright.generator.acceptance.fuzz.given;

import dev.callwright.mapping.ValueConverter;
import org.jspecify.annotations.Nullable;

/** The digits of a text. */
public final class Dialled implements ValueConverter<CharSequence> {

    @Override
    public @Nullable String convert(CharSequence value) {
        return value.toString().replaceAll("[^0-9]", "");
    }
}

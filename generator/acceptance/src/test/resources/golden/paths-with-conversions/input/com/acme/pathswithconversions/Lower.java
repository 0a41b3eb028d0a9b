package com.acme.pathswithconversions;

import dev.callwright.mapping.ValueConverter;
import java.util.Locale;

final class Lower implements ValueConverter<CharSequence> {
    @Override
    public String convert(CharSequence text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }
}

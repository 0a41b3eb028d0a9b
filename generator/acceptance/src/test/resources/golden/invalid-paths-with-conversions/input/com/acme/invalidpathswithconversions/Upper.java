package com.acme.invalidpathswithconversions;

import dev.callwright.mapping.ValueConverter;

final class Upper implements ValueConverter<String> {
    @Override
    public String convert(String text) {
        return text;
    }
}

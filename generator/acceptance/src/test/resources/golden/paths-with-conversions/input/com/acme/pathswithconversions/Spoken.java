package com.acme.pathswithconversions;

import dev.callwright.mapping.ValueConverter;

final class Spoken implements ValueConverter<Lead.Phone> {
    @Override
    public String convert(Lead.Phone phone) {
        return String.join(" ", phone.number().split(""));
    }
}

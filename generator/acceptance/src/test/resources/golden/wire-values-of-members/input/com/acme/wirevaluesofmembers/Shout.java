package com.acme.wirevaluesofmembers;

import dev.callwright.mapping.ValueConverter;

final class Shout implements ValueConverter<Gender> {
    @Override
    public String convert(Gender value) {
        return value.name() + "!";
    }
}

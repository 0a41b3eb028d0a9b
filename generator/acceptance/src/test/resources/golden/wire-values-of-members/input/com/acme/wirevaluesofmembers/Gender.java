package com.acme.wirevaluesofmembers;

import dev.callwright.annotation.WireValue;

/** A method has the texts. */
enum Gender {
    F("female"),
    M("male");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    @WireValue
    String code() {
        return code;
    }
}

package com.acme;

import com.google.auto.value.AutoValue;
import dev.callwright.annotation.CalleeNumber;

/** Looked into, and written in the same round as its owner. */
@AutoValue
abstract class Contact {

    static Contact of(String mobile) {
        return new AutoValue_Contact(mobile);
    }

    @CalleeNumber
    abstract String mobile();
}

package com.acme.wirevaluesofmembers;

import dev.callwright.annotation.WireValue;

/** What all enums of a house may implement. */
interface Spoken<T extends CharSequence> {

    @WireValue
    T spoken();
}

package com.acme.supertypes;

import dev.callwright.annotation.Variable;

interface Named<N extends CharSequence> {

    @Variable("text1")
    N name();
}

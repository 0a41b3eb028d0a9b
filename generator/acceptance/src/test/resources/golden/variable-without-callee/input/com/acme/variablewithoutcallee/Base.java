package com.acme.variablewithoutcallee;

import dev.callwright.annotation.CalleeNumber;

/** Concrete, but a superclass of a callee. */
class Base {

    @CalleeNumber
    String mobile;
}

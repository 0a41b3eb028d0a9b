package com.acme.variablewithoutcallee;

import dev.callwright.annotation.CalleeNumber;

/** A class of another compilation may extend it. */
abstract class Abstract {

    @CalleeNumber
    String mobile;
}

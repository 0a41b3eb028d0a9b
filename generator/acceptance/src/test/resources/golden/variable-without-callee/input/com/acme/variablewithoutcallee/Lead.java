package com.acme.variablewithoutcallee;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;

class Lead {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    String name() {
        return "";
    }
}

package com.acme.variablewithoutcallee;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Constant;
import dev.callwright.annotation.Variable;

@Constant(variable = "text2", value = "Cash loan")
class Lead {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    String name() {
        return "";
    }
}

package com.acme.unusabledetails;

import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.Variable;

class Party {

    @Variable("text1")
    String name;

    @CalleeDetails
    Guarantor guarantor;
}

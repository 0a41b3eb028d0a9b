package com.acme.unusabledetails;

import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.Variable;

class Guarantor {

    @Variable("text2")
    private String name;

    @CalleeDetails
    Party of;
}

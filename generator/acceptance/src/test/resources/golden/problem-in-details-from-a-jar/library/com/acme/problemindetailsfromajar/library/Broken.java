package com.acme.problemindetailsfromajar.library;

import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.Variable;

@CalleeDetails
public class Broken {

    @Variable("txt2")
    public String text;

    /** For the test. */
    public Broken() {}
}

package com.acme.invalidpathswithconversions;

import dev.callwright.annotation.Constant;
import dev.callwright.annotation.Variable;

/** What looks into it takes its members, and no constants. */
@Constant(variable = "text8", value = "advisor")
record Advisor(@Variable("text7") String name) {}

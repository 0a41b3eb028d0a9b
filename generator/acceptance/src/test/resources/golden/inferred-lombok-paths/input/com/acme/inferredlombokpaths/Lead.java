package com.acme.inferredlombokpaths;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@lombok.Data
class Lead {

    @CalleeNumber(path = "phone.number")
    private Client client;

    /** As lombok.config may name it. */
    @Variable(value = "text1", accessor = "readName")
    private String name;

    @CalleeDetails
    private Client second;
}

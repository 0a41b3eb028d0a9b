package com.acme.malformedpath;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber(path = "phone.")
    Client client;

    @Variable(value = "text1", path = "name\"); System.exit(1); //")
    Client second;

    @Variable(value = "text2", path = "phones[-1]")
    Client third;

    @Variable(value = "text3", path = "*/ $L \\u0022 \u2028")
    Client fourth;
}

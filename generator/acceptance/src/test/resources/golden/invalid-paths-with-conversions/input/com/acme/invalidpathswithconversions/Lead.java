package com.acme.invalidpathswithconversions;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Constant;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** One mistake at each member, at the end of its path. */
@Callee(Scenario.FINANCIAL_MARKETING)
@Constant(variable = "text9", value = "nobody", profile = "Offer")
@Constant(variable = "text10", value = "once")
class Lead {

    @CalleeNumber(path = "name", trunkPrefix = "0")
    Offer number;

    @Variable(value = "text1", path = "approvedAt")
    Offer withoutZone;

    @Variable(value = "text2", path = "aprovedAt", zone = "UTC")
    Offer misspelt;

    @Variable(value = "text3", path = "approvedAt", converter = Upper.class)
    Offer ofAnotherType;

    @Variable(value = "text4", path = "name", zone = "UTC")
    Offer ofNoDate;

    @Variable(value = "text5", path = "name", converter = Upper.class, scale = 2)
    Offer converted;

    @Variable(value = "text6", path = "days", defaultValue = "0")
    Offer fine;

    @Variable(value = "text10", path = "name")
    Offer constant;

    @CalleeDetails
    Advisor advisor;
}

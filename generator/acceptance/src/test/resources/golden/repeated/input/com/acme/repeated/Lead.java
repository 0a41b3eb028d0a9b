package com.acme.repeated;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
record Lead(
        @CalleeNumber(path = "mobile") @Variable(value = "text1", path = "name") @Variable(value = "text2", path = "city")
        Person person,
        @Variable("text3") @Variable("text4") String note,
        @CalleeDetails Base<Address> address) {}

package com.acme.detailsoflists;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.List;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {
    @CalleeNumber
    String mobile;

    @CalleeDetails
    List<Contact> contacts;

    @Variable(value = "text2", path = "name")
    List<Contact> others;

    /** The first letter is Cyrillic. */
    @Variable("\u0442ext3")
    String city;
}

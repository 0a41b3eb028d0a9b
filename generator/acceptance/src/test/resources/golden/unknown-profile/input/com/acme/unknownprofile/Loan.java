package com.acme.unknownprofile;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Offer")
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Reminder")
class Loan {

    @CalleeNumber
    String mobile;

    @Variable(value = "text1", profile = "Ofer")
    String name;

    @Variable(value = "text2", profile = {"Offer", "zzzzzzzz"})
    String city;

    @CalleeDetails(profile = "Contact")
    Contact contact;

    @Variable("nothing")
    String unknown;
}

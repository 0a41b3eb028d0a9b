package com.acme.profileswithconstants;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Constant;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.Instant;

/** A constant is of every callee, of some, or gives way to what is of one alone. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@Callee(value = Scenario.EMERGENCY_CONTACT_RELAY, profile = "Contact")
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Offer")
@Constant(variable = "text6", value = "for everybody")
@Constant(variable = "platform", value = "those whose scenario knows it")
@Constant(variable = "text7", value = "the offer", profile = "Offer")
@Constant(variable = "text8", value = "the others")
@Constant(variable = "text8", value = "the contact", profile = "Contact")
@Constant(variable = "text9", value = "the others")
class Loan {

    @CalleeNumber(countryCode = "62", trunkPrefix = "0")
    String mobile = "081234567890";

    @CalleeNumber(profile = "Contact")
    long relativesMobile = 463200000007L;

    @Variable("name")
    @Variable(value = "emergency_contact_name", profile = "Contact")
    String borrower = "Name";

    @Variable("borrow_total_money")
    int outstanding = 1;

    @Variable(value = "due_date", zone = "UTC")
    @Variable(value = "due_date", zone = "Asia/Jakarta", pattern = "dd/MM/yyyy", profile = "Contact")
    Instant dueDate = Instant.EPOCH;

    @Variable("due_days")
    int days = 3;

    @Variable(value = "text9", profile = "Offer")
    String product = "a phone";
}

package com.acme.profiles;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialMarketingIntent;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Two people to call about one loan, and an offer to the first of them. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@Callee(value = Scenario.EMERGENCY_CONTACT_RELAY, profile = "Contact")
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Offer")
@RecallOn(
        global = GlobalIntent.NOT_CONNECTED,
        emergencyContactConveyance = {},
        financialMarketing = FinancialMarketingIntent.INTERESTED)
class Loan {

    @CalleeNumber
    String mobile = "463200000007";

    @CalleeNumber(profile = "Contact", path = "mobile")
    @CalleeDetails(profile = "Contact")
    Contact contact;

    @Variable("name")
    @Variable(value = "text1", profile = "Offer")
    String borrower = "Name";

    @Variable("borrow_total_money")
    BigDecimal outstanding = BigDecimal.ONE;

    @Variable("due_date")
    LocalDate dueDate = LocalDate.EPOCH;

    @Variable(value = "due_days", profile = {"", "Contact"})
    int days = 3;
}

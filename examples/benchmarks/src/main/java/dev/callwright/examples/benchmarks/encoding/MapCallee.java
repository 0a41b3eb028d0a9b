package dev.callwright.examples.benchmarks.encoding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is written most: a class with the number, and the variables in a map; linked, for the same order of keys. */
@JsonPropertyOrder({"calleeNumber", "callInformation"})
public record MapCallee(String calleeNumber, Map<String, String> callInformation) {

    static MapCallee of(LoanAccount account) {
        Map<String, String> information = new LinkedHashMap<>();
        information.put("name", account.borrower());
        information.put("borrow_total_money", account.outstanding().toPlainString());
        information.put("due_date", account.dueDate().toString());
        information.put("due_days", Integer.toString(account.dueDays()));
        information.put("platform", account.product());
        information.put("gender", account.gender().name());
        information.put("loan_date", account.loanDate().toString());
        information.put("loan_total_money", account.loanTotal().toPlainString());
        information.put("overdue_fee", account.overdueFee().toPlainString());
        information.put("emergency_contact_name", account.emergencyContact());
        return new MapCallee(account.mobile(), information);
    }
}

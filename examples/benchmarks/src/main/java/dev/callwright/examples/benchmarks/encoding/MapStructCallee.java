package dev.callwright.examples.benchmarks.encoding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What MapStruct fills. */
@JsonPropertyOrder({"calleeNumber", "callInformation"})
record MapStructCallee(String calleeNumber, MapStructCallee.Information callInformation) {

    @JsonPropertyOrder({
        "name",
        "borrow_total_money",
        "due_date",
        "due_days",
        "platform",
        "gender",
        "loan_date",
        "loan_total_money",
        "overdue_fee",
        "emergency_contact_name"
    })
    record Information(
            String name,
            @JsonProperty("borrow_total_money") String borrowTotalMoney,
            @JsonProperty("due_date") String dueDate,
            @JsonProperty("due_days") String dueDays,
            String platform,
            String gender,
            @JsonProperty("loan_date") String loanDate,
            @JsonProperty("loan_total_money") String loanTotalMoney,
            @JsonProperty("overdue_fee") String overdueFee,
            @JsonProperty("emergency_contact_name") String emergencyContactName) {}
}

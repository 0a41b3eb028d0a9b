package com.acme.nullableontheway;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {

    @CalleeNumber
    private String mobile;

    @Variable("name")
    private String borrower;

    @CalleeDetails
    @Nullable
    Terms terms;

    @Variable(value = "due_date", path = "first.day")
    Schedule schedule;

    public String getMobile() {
        return mobile;
    }

    public @Nullable String getBorrower() {
        return borrower;
    }

    static class Terms {

        @Variable("borrow_total_money")
        BigDecimal outstanding;

        @Variable("platform")
        String platform;
    }

    record Schedule(@Nullable Instalment first) {}

    record Instalment(LocalDate day) {}
}

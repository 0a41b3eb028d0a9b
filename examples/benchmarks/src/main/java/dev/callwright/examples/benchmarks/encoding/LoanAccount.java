package dev.callwright.examples.benchmarks.encoding;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Every variable of the scenario, in the types that a lender has them in: about 300 bytes of JSON. */
@Callee(Scenario.FINANCIAL_COLLECTION)
public record LoanAccount(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate,
        @Variable("due_days") int dueDays,
        @Variable("platform") String product,
        @Variable("gender") Gender gender,
        @Variable("loan_date") LocalDate loanDate,
        @Variable("loan_total_money") BigDecimal loanTotal,
        @Variable("overdue_fee") BigDecimal overdueFee,
        @Variable("emergency_contact_name") String emergencyContact) {}

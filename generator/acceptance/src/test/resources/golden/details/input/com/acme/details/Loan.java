package com.acme.details;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_COLLECTION)
record Loan(
        @CalleeDetails Party borrower,
        @CalleeDetails Optional<Terms<BigDecimal>> terms,
        @Variable("due_date") LocalDate dueDate) {}

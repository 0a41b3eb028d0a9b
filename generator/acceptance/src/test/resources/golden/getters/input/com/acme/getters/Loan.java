package com.acme.getters;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_COLLECTION)
public class Loan {

    @CalleeNumber
    private final long mobile = 463200000007L;

    @Variable("name")
    private final String borrower = "Name";

    @Variable("borrow_total_money")
    private final BigDecimal outstanding = new BigDecimal("5000.50");

    @Variable("due_date")
    private LocalDate dueDate;

    @Variable("platform")
    private final String eMail = "someone";

    @Variable("gender")
    private final String xAxis = "x";

    public long getMobile() {
        return mobile;
    }

    String getBorrower() {
        return borrower;
    }

    /** Record style. */
    public BigDecimal outstanding() {
        return outstanding;
    }

    /** What the getter returns is what counts. */
    public Optional<LocalDate> getDueDate() {
        return Optional.ofNullable(dueDate).or(() -> Optional.of(LocalDate.of(2026, 2, 2)));
    }

    public String getEMail() {
        return eMail;
    }

    public String getxAxis() {
        return xAxis;
    }
}

package com.acme

import dev.callwright.annotation.Callee
import dev.callwright.annotation.CalleeNumber
import dev.callwright.annotation.Variable
import dev.callwright.contract.Scenario
import java.math.BigDecimal
import java.time.LocalDate

/** What the scenario requires is not nullable; `String?` is for what it can do without. */
@Callee(Scenario.FINANCIAL_COLLECTION)
data class Loan(
    @CalleeNumber val mobile: String,
    @Variable("name") val borrower: String,
    @Variable("borrow_total_money") val outstanding: BigDecimal,
    @Variable("due_date") val dueDate: LocalDate,
    @Variable("platform") val platform: String?,
    val penalty: BigDecimal,
) {
    @get:Variable("overdue_fee")
    val overdueFee: BigDecimal
        get() = penalty.setScale(2)
}

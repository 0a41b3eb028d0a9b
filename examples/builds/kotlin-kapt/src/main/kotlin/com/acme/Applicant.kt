package com.acme

import dev.callwright.annotation.Callee
import dev.callwright.annotation.CalleeNumber
import dev.callwright.annotation.Variable
import dev.callwright.contract.Scenario
import java.math.BigDecimal
import java.time.LocalDate

@JvmInline
value class PhoneNumber(val digits: String)

/** Java cannot read what is of an inline class, so a getter of its own does; and some applicants have no name yet. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@java.lang.SuppressWarnings("callwright:nullable-required")
data class Applicant(
    val phone: PhoneNumber,
    @Variable("name") val name: String?,
    @Variable("borrow_total_money") val outstanding: BigDecimal,
    @Variable("due_date") val dueDate: LocalDate,
) {
    @get:CalleeNumber
    val number: String
        get() = phone.digits
}

package com.acme

import dev.callwright.mapping.CalleeMapper
import java.math.BigDecimal
import java.time.LocalDate
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class LoanTest {
    private val loan =
        Loan("463200000001", "Juan", BigDecimal("5000.00"), LocalDate.of(2026, 2, 2), "Acme", BigDecimal(12))

    private val mapper: CalleeMapper<Loan> = LoanCalleeMapper()

    @Test
    fun `the mapper reads the properties`() {
        assertThat(String(mapper.toJson(loan)))
            .isEqualTo(
                """{"calleeNumber":"463200000001","callInformation":{"name":"Juan",""" +
                    """"borrow_total_money":"5000.00","due_date":"2026-02-02","platform":"Acme","overdue_fee":"12.00"}}"""
            )
    }

    @Test
    fun `a null is left out`() {
        assertThat(String(mapper.toJson(loan.copy(platform = null)))).doesNotContain("platform")
    }
}

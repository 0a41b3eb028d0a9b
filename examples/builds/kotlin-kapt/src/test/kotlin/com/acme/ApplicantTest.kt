package com.acme

import dev.callwright.mapping.InvalidCalleeException
import java.math.BigDecimal
import java.time.LocalDate
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.junit.jupiter.api.Test

class ApplicantTest {
    private val applicant =
        Applicant(PhoneNumber("463200000001"), "Juan", BigDecimal("5000.00"), LocalDate.of(2026, 2, 2))

    private val mapper = ApplicantCalleeMapper()

    @Test
    fun `the mapper reads the getter of the inline class`() {
        assertThat(String(mapper.toJson(applicant))).startsWith("""{"calleeNumber":"463200000001",""")
    }

    @Test
    fun `what the scenario requires is refused when it is null`() {
        assertThatExceptionOfType(InvalidCalleeException::class.java)
            .isThrownBy { mapper.toJson(applicant.copy(name = null)) }
            .withMessageContaining("name")
    }
}

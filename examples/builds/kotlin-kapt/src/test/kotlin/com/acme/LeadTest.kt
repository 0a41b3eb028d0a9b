package com.acme

import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class LeadTest {
    @Test
    fun `annotations of fields and getters are read`() {
        assertThat(String(LeadCalleeMapper().toJson(Lead("463200000001", "Juan"))))
            .isEqualTo("""{"calleeNumber":"463200000001","text1":"Juan"}""")
    }
}

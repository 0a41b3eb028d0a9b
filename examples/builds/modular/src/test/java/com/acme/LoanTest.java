package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.mapping.CalleeMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LoanTest {

    private final LoanCalleeMapper mapper = new LoanCalleeMapper();

    @Test
    void theMapperRunsInItsModule() {
        Loan loan = new Loan("463200000001", "Juan", new BigDecimal("5000.00"), LocalDate.of(2026, 2, 2));

        assertThat(mapper.toJson(loan))
                .asString(UTF_8)
                .isEqualTo("{\"calleeNumber\":\"463200000001\",\"callInformation\":{\"name\":\"Juan\","
                        + "\"borrow_total_money\":\"5000.00\",\"due_date\":\"2026-02-02\"}}");
    }

    @Test
    void nothingIsOnTheClassPath() {
        assertThat(mapper.getClass().getModule().getName()).isEqualTo("com.acme");
        assertThat(CalleeMapper.class.getModule().getName()).isEqualTo("dev.callwright.mapping");
    }
}

package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LoanTest {

    @Test
    void theMapperReadsWhatLombokMade() {
        Loan loan = new Loan("463200000001");
        loan.setBorrower("Juan");
        loan.setOutstanding(new BigDecimal("5000.00"));
        loan.setDueDate(LocalDate.of(2026, 2, 2));

        assertThat(new LoanCalleeMapper().toJson(loan))
                .asString(UTF_8)
                .isEqualTo("{\"calleeNumber\":\"463200000001\",\"callInformation\":{\"name\":\"Juan\","
                        + "\"borrow_total_money\":\"5000.00\",\"due_date\":\"2026-02-02\"}}");
    }
}

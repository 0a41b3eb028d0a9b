package dev.callwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What no model of the released contract has: a number with a fraction, which a contract of one's own may have. */
class ConstraintsTest {

    @Test
    void aFractionCountsAgainstABound() {
        assertThat(new Constraints()
                        .maximum("rate", new BigDecimal("4.01"), 4)
                        .minimum("rate", new BigDecimal("0.99"), 1)
                        .problems())
                .containsExactly("rate is more than maximum 4", "rate is less than minimum 1");
    }

    @Test
    void theBoundItselfIsWithin() {
        assertThat(new Constraints()
                        .maximum("rate", new BigDecimal("4.00"), 4)
                        .minimum("rate", new BigDecimal("1.0"), 1)
                        .minimum("rate", null, 1)
                        .problems())
                .isEmpty();
    }
}

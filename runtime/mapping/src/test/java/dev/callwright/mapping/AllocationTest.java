package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 200,000 callees must not leave garbage: its collection costs more than the encoding. */
class AllocationTest {

    private static final int CALLEES = 100_000;

    /** For all callees together: what the counting itself needs, and what the JVM does beside it. */
    private static final long ALLOWED_BYTES = 64 * 1024;

    @Test
    void encodingTheUsualKindsOfMembersAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        CalleeEncoder<Loan> encoder = new CalleeEncoder<>(new LoanMapper(), new Violations());
        Loan loan = new Loan("463200000007", "Žofie \"Sofi\" Nováková", new BigDecimal("1234.50"), 17, 99.25);
        encodeAll(encoder, loan);

        long before = threads.getCurrentThreadAllocatedBytes();
        encodeAll(encoder, loan);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(ALLOWED_BYTES);
    }

    private static void encodeAll(CalleeEncoder<Loan> encoder, Loan loan) {
        for (int i = 0; i < CALLEES; i++) {
            if (!encoder.encode(i, loan)) {
                throw new AssertionError();
            }
        }
    }

    private record Loan(String number, String name, BigDecimal amount, int days, double fee) {
        private static final LocalDate DUE = LocalDate.of(2026, 2, 2);
    }

    private static final class LoanMapper implements CalleeMapper<Loan> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(Loan loan, CalleeSink sink) {
            sink.number(loan.number());
            sink.text(CalleeVariable.NAME, loan.name());
            sink.decimal(CalleeVariable.BORROW_TOTAL_MONEY, loan.amount());
            sink.date(CalleeVariable.DUE_DATE, Loan.DUE);
            sink.integer(CalleeVariable.DUE_DAYS, loan.days());
            sink.decimal(CalleeVariable.OVERDUE_FEE, loan.fee());
            sink.name(CalleeVariable.GENDER, Scenario.FINANCIAL_MARKETING);
        }
    }
}

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
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 200,000 callees must not leave garbage: its collection costs more than the encoding. */
class AllocationTest {

    private static final int CALLEES = 100_000;
    private static final int LOANS = 1_000;

    /** For all callees together: what the counting itself needs, and what the JVM does beside it. */
    private static final long ALLOWED_BYTES = 64 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"Siti Rahmawati", "Žofie \"Sofi\" Nováková", "สมชาย ใจดี", "𠮷野家 🙂"})
    void encodingTheUsualKindsOfMembersAllocatesNothing(String name) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        CalleeEncoder<Loan> encoder = new CalleeEncoder<>(new LoanMapper(), new Violations());
        List<Loan> loans = IntStream.range(0, LOANS)
                .mapToObj(i -> new Loan("463200000007", name, BigDecimal.valueOf(i * 7919L, i % 4), i, i / 4.0))
                .toList();
        encodeAll(encoder, loans);
        byte[] buffer = encoder.buffer();

        long before = threads.getCurrentThreadAllocatedBytes();
        encodeAll(encoder, loans);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(ALLOWED_BYTES);
        assertThat(encoder.buffer()).isSameAs(buffer);
    }

    private static void encodeAll(CalleeEncoder<Loan> encoder, List<Loan> loans) {
        for (int i = 0; i < CALLEES; i++) {
            if (!encoder.encode(i, loans.get(i % LOANS))) {
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
            sink.text(CalleeVariable.NAME, loan.name());
            sink.number(loan.number()); // Not first: it has to be put in front.
            sink.decimal(CalleeVariable.BORROW_TOTAL_MONEY, loan.amount());
            sink.date(CalleeVariable.DUE_DATE, Loan.DUE);
            sink.integer(CalleeVariable.DUE_DAYS, loan.days());
            sink.integer(CalleeVariable.LOAN_TOTAL_MONEY, Long.MAX_VALUE - loan.days());
            sink.decimal(CalleeVariable.OVERDUE_FEE, loan.fee());
            sink.name(CalleeVariable.GENDER, Scenario.FINANCIAL_MARKETING);
        }
    }
}

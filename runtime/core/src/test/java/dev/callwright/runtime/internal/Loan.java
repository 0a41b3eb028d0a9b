package dev.callwright.runtime.internal;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import java.time.LocalDate;
import java.util.List;

/** An entity, and the mapper that would be generated for it. */
record Loan(String mobile, String borrower, long outstanding, LocalDate dueDate) {

    static final CalleeMapper<Loan> MAPPER = new Mapper();

    static Loan of(long number) {
        return new Loan(Long.toString(number), "Name", 5000, LocalDate.of(2026, 2, 2));
    }

    static List<Loan> one() {
        return List.of(of(463200000007L));
    }

    static GroupCallTask task() {
        return GroupCallTask.builder().taskName("overdue-1").agentId(41).build();
    }

    private static final class Mapper implements CalleeMapper<Loan> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of(GlobalIntent.NOT_CALLED, GlobalIntent.NOT_CONNECTED);
        }

        @Override
        public void write(Loan loan, CalleeSink sink) {
            sink.number(loan.mobile());
            sink.text(CalleeVariable.NAME, loan.borrower());
            sink.integer(CalleeVariable.BORROW_TOTAL_MONEY, loan.outstanding());
            sink.date(CalleeVariable.DUE_DATE, loan.dueDate());
        }
    }
}

package dev.callwright.campaign;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** An entity, and the mapper that would be generated for it. */
public record Loan(long id, long mobile, long outstanding) {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 2);

    /** A loan whose number is its own. */
    public static Loan of(long id) {
        return new Loan(id, 463_200_000_000L + id, 5_000 + id % 1_000);
    }

    public static Stream<Loan> some(long count) {
        return LongStream.range(0, count).mapToObj(Loan::of);
    }

    public String key() {
        return "loan-" + id;
    }

    /** A mapper for a scenario that knows names. */
    public record Mapper(Scenario scenario) implements CalleeMapper<Loan> {

        public Mapper() {
            this(Scenario.FINANCIAL_COLLECTION);
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(Loan loan, CalleeSink sink) {
            sink.number(loan.mobile());
            sink.text(CalleeVariable.NAME, "Name");
            sink.integer(CalleeVariable.BORROW_TOTAL_MONEY, loan.outstanding());
            sink.date(CalleeVariable.DUE_DATE, DUE);
        }
    }
}

package dev.callwright.endurance;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** An entity with a number of its own. */
record Debtor(long id) {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 2);

    static Stream<Debtor> some(long count) {
        return LongStream.range(0, count).mapToObj(Debtor::new);
    }

    /** The mapper that would be generated. */
    static final class Mapper implements CalleeMapper<Debtor> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(Debtor debtor, CalleeSink sink) {
            sink.number(463_200_000_000L + debtor.id());
            sink.text(CalleeVariable.NAME, "Name");
            sink.integer(CalleeVariable.BORROW_TOTAL_MONEY, 5_000 + debtor.id() % 1_000);
            sink.date(CalleeVariable.DUE_DATE, DUE);
        }
    }
}

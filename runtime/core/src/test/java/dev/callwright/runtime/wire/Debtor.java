package dev.callwright.runtime.wire;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Somebody to call, and the mapper that would be generated. */
record Debtor(String number, String name, String amount) {

    static final long FIRST_NUMBER = 467_153_948_213_579L;
    static final String NAME = "Jorinde Machandel";
    static final CalleeMapper<Debtor> MAPPER = new Mapper();

    static Stream<Debtor> many(int count) {
        return LongStream.range(0, count).mapToObj(i -> new Debtor(Long.toString(FIRST_NUMBER + i), NAME, "5000"));
    }

    static GroupCallTask task() {
        return GroupCallTask.builder().taskName("overdue-1").agentId(41).build();
    }

    private static final class Mapper implements CalleeMapper<Debtor> {

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
            sink.number(debtor.number());
            sink.text(CalleeVariable.NAME, debtor.name());
            sink.text(CalleeVariable.BORROW_TOTAL_MONEY, debtor.amount());
            sink.text(CalleeVariable.DUE_DATE, "2026-02-02");
        }
    }
}

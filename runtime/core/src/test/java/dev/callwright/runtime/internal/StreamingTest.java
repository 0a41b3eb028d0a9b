package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class StreamingTest {

    private static final int CALLEES = 5_000;

    /** A cursor of a database that shows every row through the same object. */
    private static final class Cursor implements Iterator<Cursor> {

        private int row = -1;
        private int mapped = -1;

        @Override
        public boolean hasNext() {
            return row + 1 < CALLEES;
        }

        @Override
        public Cursor next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            assertThat(mapped).as("the row before is done").isEqualTo(row);
            row++;
            return this;
        }
    }

    private static final class CursorMapper implements CalleeMapper<Cursor> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_MARKETING;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(Cursor cursor, CalleeSink sink) {
            cursor.mapped = cursor.row;
            sink.number(463200000000L + cursor.row);
            sink.integer(CalleeVariable.TEXT1, cursor.row);
        }
    }

    @Test
    void everyRowIsDoneBeforeTheNextIsAskedFor() {
        try (Service service = new Service().accepts()) {
            SubmitOutcome outcome =
                    service.client().submit(Loan.task(), new CursorMapper(), new Cursor(), ProgressListener.NONE);

            assertThat(((Accepted) outcome).calleeCount()).isEqualTo(CALLEES);
            assertThat(service.arrived().getBody().utf8())
                    .contains("{\"calleeNumber\":\"463200000000\",\"text1\":\"0\"},{\"calleeNumber\":\"463200000001\"")
                    .endsWith("{\"calleeNumber\":\"463200004999\",\"text1\":\"4999\"}]}");
        }
    }
}

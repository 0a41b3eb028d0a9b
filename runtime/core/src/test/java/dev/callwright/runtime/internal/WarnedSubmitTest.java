package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.annotation.TooLong;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarnedSubmitTest {

    private static final String LONG = "x".repeat(40);

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void whatIsMarkedToBeSentTooLongIsSentAndTold() {
        service.accepts();
        List<Violation> told = new ArrayList<>();
        SubmitOutcome outcome = service.client()
                .submit(Loan.task(), new Warning(), List.of("short", LONG).iterator(), new ProgressListener() {
                    @Override
                    public void warned(List<Violation> warnings, long total) {
                        told.addAll(warnings);
                        assertThat(total).isEqualTo(1);
                    }
                });

        assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
        assertThat(told).containsExactly(new Violation(1, "text1", Rule.VALUE_TOO_LONG, "40 characters; at most 30"));
    }

    @Test
    void whoeverIsToldCanStillStopIt() {
        assertThatThrownBy(() -> service.client()
                        .submit(Loan.task(), new Warning(), List.of(LONG).iterator(), new ProgressListener() {
                            @Override
                            public void warned(List<Violation> warnings, long total) {
                                throw new IllegalStateException("too many");
                            }
                        }))
                .hasMessage("too many");
        assertThat(service.posts()).isZero();
    }

    private static final class Warning implements CalleeMapper<String> {

        private long number = 463200000000L;

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_MARKETING;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(String text, CalleeSink sink) {
            sink.number(number++);
            sink.text(CalleeVariable.TEXT1, text, TooLong.WARN);
        }
    }
}

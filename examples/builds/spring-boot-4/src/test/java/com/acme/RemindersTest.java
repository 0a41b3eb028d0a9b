package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.NextStep;
import dev.callwright.sandbox.Sandbox;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class RemindersTest {

    private static final Sandbox SANDBOX = Sandbox.start();

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry properties) {
        properties.add("itnio.base-url", SANDBOX::baseUrl);
        properties.add("itnio.allow-loopback", () -> true);
        properties.add("itnio.api-key", SANDBOX::apiKey);
        properties.add("itnio.api-secret", SANDBOX::apiSecret);
        properties.add("itnio.app-id", SANDBOX::appId);
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @Test
    void everyLoanIsCalledOnce(@Autowired Reminders reminders) {
        Stream<Loan> overdue = Stream.of("463200000001", "463200000002")
                .map(mobile -> new Loan(mobile, "Juan", new BigDecimal("5000.00"), LocalDate.of(2026, 2, 2)));

        assertThat(reminders.remind("overdue", overdue).next()).isEqualTo(NextStep.DONE);
        SANDBOX.completeCalls();
        assertThat(SANDBOX.callsTo("463200000001")).isEqualTo(1);
        assertThat(SANDBOX.callsTo("463200000002")).isEqualTo(1);
    }
}

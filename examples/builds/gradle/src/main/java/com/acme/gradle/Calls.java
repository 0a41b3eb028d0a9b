package com.acme.gradle;

import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.CallwrightClient;
import dev.callwright.sandbox.Sandbox;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Sends a loan to the sandbox, which calls nobody. */
public final class Calls {

    private Calls() {}

    public static void main(String[] arguments) {
        GroupCallTask task = GroupCallTask.builder()
                .taskName("overdue")
                .agentId(41)
                .maxRingingTime(30)
                .build();
        Loan loan = new Loan("463200000007", "Name", new BigDecimal("5000"), LocalDate.of(2026, 2, 2));
        try (Sandbox sandbox = Sandbox.start();
                CallwrightClient calls = CallwrightClient.builder()
                        .apiKey(sandbox.apiKey())
                        .apiSecret(sandbox.apiSecret())
                        .appId(sandbox.appId())
                        .baseUrl(sandbox.baseUrl().toString())
                        .allowLoopback()
                        .build()) {
            System.out.println("Sent: " + calls.submit(task, new LoanCalleeMapper(), Stream.of(loan)).next());
        }
    }
}

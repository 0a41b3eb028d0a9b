package com.acme;

import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.Sandbox;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Sends a task to a sandbox, so that nobody is called. */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Says what became of the task, and where the sandbox was.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Loan loan = new Loan("463200000001", "Juan", new BigDecimal("5000.00"), LocalDate.of(2026, 2, 2));
        GroupCallTask task =
                GroupCallTask.builder().taskName("rehearsal").agentId(41).build();
        try (Sandbox sandbox = Sandbox.start();
                CallwrightClient calls = CallwrightClient.builder()
                        .baseUrl(sandbox.baseUrl().toString())
                        .allowLoopback()
                        .apiKey(sandbox.apiKey())
                        .apiSecret(sandbox.apiSecret())
                        .appId(sandbox.appId())
                        .build()) {
            SubmitOutcome outcome = calls.submit(task, new LoanCalleeMapper(), Stream.of(loan));
            System.out.println("balance: " + calls.balance().getClass().getSimpleName());
            System.out.println("task: " + outcome.next() + " in " + Sandbox.class.getModule());
        }
    }
}

package com.acme.task;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.Window;
import dev.callwright.contract.model.RecallType;

/** Several tasks for the same callees are classes of their own. */
final class Morning {

    @CallTask(callee = Lead.class, agent = 41, windows = @Window(from = "08:00", to = "10:00"))
    interface WithAgent {}

    @CallTask(callee = Lead.class)
    interface Open {}

    @SuppressWarnings("callwright:unused-recall-intents")
    @CallTask(callee = Lead.class, recall = @Recall(type = RecallType.FAILED, everyMinutes = 5, times = 1))
    interface OfFailedCalls {}

    private Morning() {}
}

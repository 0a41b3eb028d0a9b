package com.acme;

import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

@Service
class Reminders {

    private final CallwrightClient calls;

    Reminders(CallwrightClient calls) {
        this.calls = calls;
    }

    SubmitOutcome remind(String taskName, Stream<Loan> overdue) {
        GroupCallTask task =
                GroupCallTask.builder().taskName(taskName).agentId(41).build();
        return calls.submit(task, new LoanCalleeMapper(), overdue);
    }
}

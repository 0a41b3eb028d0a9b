package com.acme.recallwithoutintents;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Recall;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@CallTask(agent = 41, recall = @Recall(everyMinutes = 60, times = 3))
record Lead(@CalleeNumber String mobile) {}

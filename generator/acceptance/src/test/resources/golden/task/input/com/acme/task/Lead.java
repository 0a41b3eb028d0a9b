package com.acme.task;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Window;
import dev.callwright.contract.FinancialMarketingIntent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.Recording;

/** All that can be fixed is. */
@Callee(Scenario.FINANCIAL_MARKETING)
@RecallOn(financialMarketing = FinancialMarketingIntent.NO_RESPONSE)
@CallTask(
        agent = 41,
        maxRingingSeconds = 30,
        maxCallSeconds = 120,
        recording = Recording.OFF,
        windows = {@Window(from = "09:00", to = "12:00"), @Window(from = "13:00", to = "19:30")},
        recall = @Recall(everyMinutes = 60, times = 3, agents = {41, 42, 43}))
record Lead(@CalleeNumber String mobile) {}

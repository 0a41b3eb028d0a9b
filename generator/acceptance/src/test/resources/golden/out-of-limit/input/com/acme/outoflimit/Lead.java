package com.acme.outoflimit;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Window;
import dev.callwright.contract.FinancialMarketingIntent;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@RecallOn(financialMarketing = FinancialMarketingIntent.NO_RESPONSE)
@CallTask(
        agent = 0,
        maxRingingSeconds = 5,
        maxCallSeconds = 1_000,
        windows = {
            @Window(from = "08:00", to = "09:00"),
            @Window(from = "10:00", to = "11:00"),
            @Window(from = "12:00", to = "13:00"),
            @Window(from = "14:00", to = "15:00")
        },
        recall = @Recall(everyMinutes = 1_441, times = 11))
record Lead(@CalleeNumber String mobile) {}

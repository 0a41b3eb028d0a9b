package com.acme.recallagents;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.RecallOn;
import dev.callwright.contract.FinancialMarketingIntent;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@RecallOn(financialMarketing = FinancialMarketingIntent.NO_RESPONSE)
@CallTask(agent = 41, recall = @Recall(everyMinutes = 60, times = 3, agents = {41, 42}))
record Lead(@CalleeNumber String mobile) {}

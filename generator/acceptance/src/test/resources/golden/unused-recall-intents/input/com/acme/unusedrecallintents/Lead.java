package com.acme.unusedrecallintents;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.RecallOn;
import dev.callwright.contract.FinancialMarketingIntent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.RecallType;

@Callee(Scenario.FINANCIAL_MARKETING)
@RecallOn(financialMarketing = FinancialMarketingIntent.NO_RESPONSE)
@CallTask(agent = 41, recall = @Recall(type = RecallType.FAILED, everyMinutes = 60, times = 3))
record Lead(@CalleeNumber String mobile) {}

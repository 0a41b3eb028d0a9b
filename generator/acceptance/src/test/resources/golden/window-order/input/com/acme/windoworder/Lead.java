package com.acme.windoworder;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Window;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@CallTask(windows = {@Window(from = "22:00", to = "06:00"), @Window(from = "08:00", to = "08:00")})
record Lead(@CalleeNumber String mobile) {}

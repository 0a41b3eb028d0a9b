package com.acme.windowtime;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Window;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@CallTask(windows = {@Window(from = "9:00", to = "12:00"), @Window(from = "13:00", to = "24:00")})
record Lead(@CalleeNumber String mobile) {}

package com.acme.windowoverlap;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Window;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@CallTask(
        windows = {
            @Window(from = "09:00", to = "12:00"),
            @Window(from = "12:00", to = "13:00"),
            @Window(from = "08:00", to = "09:01")
        })
record Lead(@CalleeNumber String mobile) {}

package com.acme.keptclass;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@CallTask(agent = 41)
class Lead {
    @CalleeNumber
    String mobile;
}

package com.acme.variablewithoutcallee;

import dev.callwright.annotation.Callee;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Fine extends Base {}

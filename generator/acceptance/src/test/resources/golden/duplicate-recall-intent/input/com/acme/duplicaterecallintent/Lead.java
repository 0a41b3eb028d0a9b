package com.acme.duplicaterecallintent;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@RecallOn(global = {GlobalIntent.NOT_CALLED, GlobalIntent.NOT_CONNECTED, GlobalIntent.NOT_CALLED})
record Lead(@CalleeNumber String mobile) {}

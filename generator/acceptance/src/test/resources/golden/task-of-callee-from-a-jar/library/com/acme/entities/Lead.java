package com.acme.entities;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@RecallOn(global = GlobalIntent.NOT_CONNECTED)
public record Lead(@CalleeNumber String mobile) {}

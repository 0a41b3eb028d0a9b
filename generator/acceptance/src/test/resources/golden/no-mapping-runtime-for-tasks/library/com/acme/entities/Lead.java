package com.acme.entities;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
public record Lead(@CalleeNumber String mobile) {}

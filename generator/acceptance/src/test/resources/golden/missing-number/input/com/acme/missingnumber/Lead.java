package com.acme.missingnumber;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
record Lead(@Variable("text1") String name) {}

package com.acme.nomappingruntimebutchecks;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

record Lead(@Variable("txt1") String name) {}

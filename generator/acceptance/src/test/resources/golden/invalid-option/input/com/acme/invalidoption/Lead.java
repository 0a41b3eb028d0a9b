package com.acme.invalidoption;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
record Lead(@CalleeNumber String mobile) {}

package com.acme.unknownvariableofmarketing;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

record Lead(@CalleeNumber String mobile, @Variable("text11") String eleventh, @Variable("interest") String interest) {}

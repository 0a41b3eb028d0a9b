package com.acme.variablenotinscenario;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_MARKETING)

record Lead(@CalleeNumber String mobile, @Variable("name") String name, @Variable("due_date") LocalDate until) {}

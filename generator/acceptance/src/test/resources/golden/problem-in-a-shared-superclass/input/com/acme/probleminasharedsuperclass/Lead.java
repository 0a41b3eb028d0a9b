package com.acme.probleminasharedsuperclass;

import dev.callwright.annotation.Callee;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

class Lead extends Account {}

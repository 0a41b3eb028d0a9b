package com.acme.probleminasuperclassfromajar;

import dev.callwright.annotation.Callee;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)

class Lead extends com.acme.base.Account {}

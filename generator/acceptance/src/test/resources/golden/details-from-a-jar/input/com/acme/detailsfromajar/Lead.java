package com.acme.detailsfromajar;

import com.acme.detailsfromajar.library.Party;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
record Lead(@CalleeDetails Party party) {}

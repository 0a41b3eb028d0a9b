package com.acme.detailsoflists;

import dev.callwright.annotation.Callee;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_COLLECTION)
enum Kind {
    A
}

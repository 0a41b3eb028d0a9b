package com.acme.detailsoflists;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Client extends Person {
    @CalleeNumber
    String mobile;
}

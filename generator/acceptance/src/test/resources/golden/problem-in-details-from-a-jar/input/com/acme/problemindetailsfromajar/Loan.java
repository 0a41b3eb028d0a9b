package com.acme.problemindetailsfromajar;

import com.acme.problemindetailsfromajar.library.Broken;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Loan {

    @CalleeNumber
    String mobile;

    @CalleeDetails
    Broken broken;
}

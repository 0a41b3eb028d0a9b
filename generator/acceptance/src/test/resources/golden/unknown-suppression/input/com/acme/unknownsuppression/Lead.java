package com.acme.unknownsuppression;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@SuppressWarnings({"callwright:terminal-recal-intent", "unused"})
class Lead {

    @SuppressWarnings("callwright:missing-number")
    @CalleeNumber
    String mobile;

    @SuppressWarnings("callwright:\\ $L */")
    @Variable("text1")
    String name;

    @SuppressWarnings("callwright:nullable-required")
    @Variable("text2")
    String city;
}

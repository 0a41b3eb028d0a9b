package com.acme.onemethodoftwointerfaces;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

interface Named {
    @Variable("text1")
    String getName();
}

interface Addressed {
    @Variable("text1")
    String getName();

    @CalleeNumber
    String getMobile();
}

interface Reachable {
    @CalleeNumber
    String getMobile();
}

@Callee(Scenario.FINANCIAL_MARKETING)
public abstract class Lead implements Named, Addressed, Reachable {}

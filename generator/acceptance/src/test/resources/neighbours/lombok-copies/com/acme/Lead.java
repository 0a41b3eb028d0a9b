package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.Getter;

@Getter
@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber
    private String mobile = "463200000001";

    @Variable("text1")
    private String name = "Juan";
}

package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

/** Its annotations are copied to getters, to parameters of setters and constructors, and to the builder's. */
@Builder
@Data
@AllArgsConstructor
@NoArgsConstructor
@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @Builder.Default
    @CalleeNumber
    private String mobile = "463200000001";

    @Builder.Default
    @Variable("text1")
    private String name = "Juan";
}

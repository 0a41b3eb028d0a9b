package com.acme.parametersofkotlin;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import kotlin.Metadata;

/** As kapt describes a data class whose annotations are for the parameters alone. */
@Metadata
@Callee(Scenario.FINANCIAL_COLLECTION)
public final class Lead {

    private final String mobile = null;
    private final Terms terms = null;

    public Lead(@CalleeNumber String mobile, @Variable("name") String name, @CalleeDetails Terms terms) {}

    public final String getMobile() {
        return null;
    }

    public final Terms getTerms() {
        return null;
    }

    public final Lead copy(@CalleeNumber String mobile, @Variable("name") String name, @CalleeDetails Terms terms) {
        return null;
    }
}

package com.acme.unreadablememberofkotlin;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** What kapt makes of: {@code class Lead(val mobile: InlineClass, internal val name: String, private val city: String)}. */
@kotlin.Metadata
@Callee(Scenario.FINANCIAL_MARKETING)
public final class Lead {

    @CalleeNumber
    private final String mobile = null;

    @Variable("text1")
    private final String name = null;

    @Variable("text2")
    private final String city = null;

    public final String getName$com_acme() {
        return null;
    }
}

package com.acme

import dev.callwright.annotation.Callee
import dev.callwright.annotation.CalleeNumber
import dev.callwright.annotation.Variable
import dev.callwright.contract.Scenario

/** With use-site targets, which are right whatever Kotlin takes an annotation for that has none. */
@Callee(Scenario.FINANCIAL_MARKETING)
data class Lead(
    @field:CalleeNumber val mobile: String,
    @get:Variable("text1") val name: String?,
)

package com.acme.unresolvedtype;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)

class Lead extends Missing {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    Absent absent;

    @Variable("text2")
    Optional<Gone> gone;

    /** Is no business of the mapper. */
    Unrelated unrelated;

    /** Makes the missing mapper the compiler's business. */
    LeadCalleeMapper mapper;
}

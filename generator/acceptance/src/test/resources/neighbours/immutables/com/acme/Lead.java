package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.Optional;
import org.immutables.value.Value;

/** The mapper takes the class that is written; objects are of the one that is generated from it. */
@Value.Immutable
@Callee(Scenario.FINANCIAL_MARKETING)
abstract class Lead {

    @CalleeNumber
    abstract String mobile();

    @Variable("text1")
    abstract Optional<String> name();

    abstract Optional<ImmutableLead> referrer();
}

package com.acme;

import com.google.auto.value.AutoValue;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.Optional;

/** The mapper takes the class that is written; objects are of the one that is generated from it. */
@AutoValue
@Callee(Scenario.FINANCIAL_MARKETING)
abstract class Lead {

    static Lead of(Contact contact, String name) {
        return new AutoValue_Lead(contact, Optional.of(name));
    }

    @CalleeDetails
    abstract Contact contact();

    @Variable("text1")
    abstract Optional<String> name();
}

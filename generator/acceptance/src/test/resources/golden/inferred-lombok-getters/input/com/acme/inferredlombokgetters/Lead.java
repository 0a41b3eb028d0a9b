package com.acme.inferredlombokgetters;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.Data;
import lombok.Getter;
import lombok.experimental.Accessors;

@Callee(Scenario.FINANCIAL_MARKETING)
@Data
class Lead {

    @CalleeNumber
    private String mobile;

    @Variable("text1")
    @Getter(AccessLevel.PACKAGE)
    private String name;

    @Variable("text2")
    @Accessors(fluent = true)
    private int score;

    @Variable("text3")
    private String city;

    /** A getter that is written counts before one that is inferred. */
    public Optional<String> getCity() {
        return Optional.ofNullable(city);
    }

    @Variable("text4")
    @Getter(AccessLevel.NONE)
    private String hidden;
}

package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.experimental.FieldDefaults;
import lombok.experimental.PackagePrivate;

@AllArgsConstructor
@FieldDefaults(level = AccessLevel.PRIVATE)
@Callee(Scenario.FINANCIAL_MARKETING)
class OfFieldDefaults {

    @Getter
    @CalleeNumber
    String mobile;

    @PackagePrivate
    @Variable("text1")
    String name;
}

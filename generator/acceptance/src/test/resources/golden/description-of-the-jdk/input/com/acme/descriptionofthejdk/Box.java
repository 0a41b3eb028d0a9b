package com.acme.descriptionofthejdk;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;
import java.util.Map;
import java.util.Optional;

@Callee(value = Scenario.FINANCIAL_MARKETING, of = Map.Entry.class, profile = "Pair")
interface Box {

    @CalleeNumber
    static Optional<String> number(Map.Entry<?, ?> entry) {
        return Optional.of(entry.getKey().toString());
    }
}

package com.acme.numbers;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;
import java.math.BigInteger;
import java.util.Optional;

final class Numbers {

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfCharSequence(@CalleeNumber CharSequence number) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfInt(@CalleeNumber int number) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfInteger(@CalleeNumber Integer number) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfLong(@CalleeNumber long number) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfBoxedLong(@CalleeNumber Long number) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfBigInteger(@CalleeNumber BigInteger number) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfOptionalString(@CalleeNumber Optional<String> number) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record OfOptionalInteger(@CalleeNumber Optional<Integer> number) {}

    private Numbers() {}
}

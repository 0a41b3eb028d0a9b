package com.acme.unsupportedcallee;

import dev.callwright.annotation.Callee;
import dev.callwright.contract.Scenario;

final class Descriptions {

    @Callee(value = Scenario.FINANCIAL_MARKETING, of = int.class)
    interface OfNoClass {}

    @Callee(value = Scenario.FINANCIAL_MARKETING, of = String.class)
    record NoInterface() {}

    @Callee(value = Scenario.FINANCIAL_MARKETING, of = Vault.Hidden.class)
    interface OfSomethingHidden {}

    private static final class Vault {

        static final class Hidden {}
    }

    private Descriptions() {}
}

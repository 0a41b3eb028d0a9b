package com.acme.invalidnumberoptions;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.NumberMark;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.ValueConverter;

class Loan {
    @Callee(Scenario.FINANCIAL_MARKETING)
    record Plus(@CalleeNumber(countryCode = "+62") String mobile) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record Trunk(@CalleeNumber(trunkPrefix = "0") String mobile) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record Marks(@CalleeNumber(ignore = {NumberMark.DASH, NumberMark.SPACE}) long mobile) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record Converted(@CalleeNumber(converter = Digits.class, countryCode = "62") String mobile) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record Count(@CalleeNumber(countryCode = "62", nationalDigits = "11-9") String mobile) {}

    @Callee(Scenario.FINANCIAL_MARKETING)
    record NotNational(@CalleeNumber(nationalDigits = "10") String mobile) {}

    static final class Digits implements ValueConverter<String> {
        @Override
        public String convert(String value) {
            return value;
        }
    }
}

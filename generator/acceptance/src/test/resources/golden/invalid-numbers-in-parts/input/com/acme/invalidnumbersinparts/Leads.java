package com.acme.invalidnumbersinparts;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.NumberMark;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.ValueConverter;
import java.math.BigDecimal;

final class Leads {

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Misspelt {
        @CalleeNumber(countryCodeFrom = "dailCode")
        String mobile;

        String dialCode;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class NotBeside {
        @CalleeNumber(path = "number", countryCodeFrom = "dialCode")
        Phone phone;

        String dialCode;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Malformed {
        @CalleeNumber(countryCodeFrom = "[0]")
        String mobile;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Unreadable {
        @CalleeNumber(countryCodeFrom = "dialCode")
        String mobile;

        private String dialCode;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class NoCode {
        @CalleeNumber(countryCodeFrom = "dialCode")
        String mobile;

        BigDecimal dialCode;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class StatedAsWell {
        @CalleeNumber(countryCode = "62", countryCodeFrom = "dialCode", trunkPrefix = "x")
        String mobile;

        int dialCode;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Converted {
        @CalleeNumber(countryCodeFrom = "dialCode", converter = Dialled.class)
        String mobile;

        int dialCode;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class WithoutMarks {
        @CalleeNumber(countryCodeFrom = "dialCode", ignore = NumberMark.PLUS)
        long mobile;

        int dialCode;
    }

    /** One mistake: what is wrong with the number. */
    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Lost {
        @CalleeNumber(path = "nmber", countryCodeFrom = "nothing")
        Phone phone;
    }

    record Phone(String number) {}

    static final class Dialled implements ValueConverter<String> {
        @Override
        public String convert(String value) {
            return value;
        }
    }
}

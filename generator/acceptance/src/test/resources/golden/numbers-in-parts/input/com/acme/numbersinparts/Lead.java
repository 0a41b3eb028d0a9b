package com.acme.numbersinparts;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.NumberMark;
import dev.callwright.contract.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Callee(Scenario.FINANCIAL_MARKETING)
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Office")
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Home")
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Relative")
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "Partner")
class Lead {

    private final Phone phone;

    @CalleeNumber(profile = "Office", countryCodeFrom = "officeCode", trunkPrefix = "0")
    long office = 21_345_678;

    int officeCode = 62;

    @CalleeNumber(
            profile = "Home",
            countryCodeFrom = "home.code",
            ignore = {NumberMark.PLUS, NumberMark.SPACE, NumberMark.DASH})
    String atHome;

    Optional<Home> home = Optional.empty();

    @CalleeNumber(profile = "Partner", path = "[0].number", countryCodeFrom = "country().code")
    List<Line> partners = List.of();

    @CalleeDetails(profile = "Relative")
    Relative relative;

    Lead(Phone phone) {
        this.phone = phone;
    }

    @CalleeNumber(path = "nationalNumber", countryCodeFrom = "countryCode", trunkPrefix = "")
    Phone getPhone() {
        return phone;
    }

    /** As libraries for phone numbers have it. */
    record Phone(int getCountryCode, String getNationalNumber) {}

    record Home(OptionalInt code) {}

    record Line(String number, Country country) {}

    record Country(String code) {}

    static class Relative {

        @CalleeNumber(countryCodeFrom = "dialCode")
        private Long mobile;

        private Short dialCode;

        Long getMobile() {
            return mobile;
        }

        Short getDialCode() {
            return dialCode;
        }
    }
}

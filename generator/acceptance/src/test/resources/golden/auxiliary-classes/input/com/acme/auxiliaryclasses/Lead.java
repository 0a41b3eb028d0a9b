package com.acme.auxiliaryclasses;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.Variable;
import dev.callwright.annotation.WireValue;
import dev.callwright.contract.Scenario;
import java.util.List;

/** All that it is read through stands in its file; javac would warn of a mapper that named any of it. */
@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeDetails
    Party party = new Party();

    @Variable(value = "text2", path = "cities[0].name")
    Address address = new Address();

    @Variable("text3")
    Mood mood = Mood.CALM;
}

class Party {
    @CalleeNumber
    String mobile = "463200000007";

    @Variable("text1")
    String name = "Name";
}

class Address {
    List<City> cities = List.of(new City());
}

class City {
    String name = "City";
}

enum Mood {
    CALM;

    @WireValue
    String text() {
        return "calm";
    }
}

package com.acme.hiddentwins;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import dev.callwright.annotation.CalleeNumber;

/** Two of one name: each pair is one mistake, and the hidden field that has no rival is another. */
@Callee(Scenario.FINANCIAL_MARKETING)
class Debtor extends Person {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    String name;

    @Variable("text2")
    String city;
}

class Person {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    String name;

    @Variable("text3")
    String city;
}

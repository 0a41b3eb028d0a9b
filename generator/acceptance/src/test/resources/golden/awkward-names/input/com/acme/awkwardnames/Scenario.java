package com.acme.awkwardnames;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;

/** Named like a type that mappers mention, with members named like their parameters. */
@Callee(dev.callwright.contract.Scenario.FINANCIAL_MARKETING)
class Scenario {

    @CalleeNumber
    String sink;

    @Variable("text1")
    String source;

    @Variable("text2")
    String größe$1;
}

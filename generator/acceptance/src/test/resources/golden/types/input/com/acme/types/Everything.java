package com.acme.types;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigInteger;

@Callee(Scenario.FINANCIAL_MARKETING)
class Everything {

    enum Colour {
        RED
    }

    @CalleeNumber
    String number = "463200000007";

    @Variable("text1")
    CharSequence text = new StringBuilder("text");

    @Variable("text2")
    StringBuilder builder = new StringBuilder("builder");

    @Variable("text3")
    byte one = -1;

    @Variable("text4")
    Short two = 2;

    @Variable("text5")
    BigInteger big = BigInteger.TEN.pow(20);

    @Variable("text6")
    float small = 0.1f;

    @Variable("text7")
    Double real = 1e7;

    @Variable("text8")
    Colour colour = Colour.RED;

    @Variable("text9")
    long count = Long.MIN_VALUE;

    @Variable("text10")
    Integer absent;
}

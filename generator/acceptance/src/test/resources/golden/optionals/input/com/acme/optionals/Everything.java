package com.acme.optionals;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
class Everything {

    enum Colour {
        RED
    }

    @CalleeNumber
    Optional<Long> number = Optional.of(463200000007L);

    @Variable("text1")
    Optional<CharSequence> text = Optional.of("text");

    @Variable("text2")
    Optional<Byte> one = Optional.of((byte) 1);

    @Variable("text3")
    Optional<Integer> two = Optional.of(2);

    @Variable("text4")
    Optional<BigInteger> big = Optional.of(BigInteger.TEN);

    @Variable("text5")
    Optional<Float> small = Optional.of(0.1f);

    @Variable("text6")
    Optional<Double> real = Optional.of(0.5);

    @Variable("text7")
    Optional<BigDecimal> decimal = Optional.of(new BigDecimal("1.50"));

    @Variable("text8")
    Optional<LocalDate> date = Optional.of(LocalDate.of(2026, 2, 2));

    @Variable("text9")
    Optional<Colour> colour = Optional.of(Colour.RED);

    @Variable("text10")
    Optional<String> absent = Optional.empty();
}

package com.acme.conversions;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Constant;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.TooLong;
import dev.callwright.annotation.Variable;
import dev.callwright.annotation.WireValue;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalInt;

@Callee(Scenario.FINANCIAL_MARKETING)
@Constant(variable = "text9", value = "Cash \"loan\"")
@Constant(variable = "text10", value = "$L ž")
class Everything {

    private enum Gender {
        @Deprecated
        @WireValue("female")
        F,
        @WireValue("male")
        M
    }

    @CalleeNumber(
            ignore = {NumberMark.SPACE, NumberMark.DASH},
            countryCode = "62",
            trunkPrefix = "0",
            nationalDigits = "9-11")
    String mobile = "0812-3456 7890";

    @Variable("text1")
    char initial = 'A';

    @Variable(value = "text2", scale = 2)
    BigDecimal amount = new BigDecimal("1.5E+3");

    @Variable(value = "text3", scale = 0, rounding = RoundingMode.HALF_UP)
    double fee = 99.5;

    @Variable("text4")
    OptionalInt days = OptionalInt.of(17);

    @Variable(value = "text5", scale = 1)
    OptionalDouble rate = OptionalDouble.empty();

    @Variable("text6")
    Gender gender = Gender.F;

    @Variable(value = "text7", tooLong = TooLong.SHORTEN_AT_WORD)
    String name = "Maria Francisca de la Concepción y Gómez";

    @Variable(value = "text8", defaultValue = "customer")
    String title;
}

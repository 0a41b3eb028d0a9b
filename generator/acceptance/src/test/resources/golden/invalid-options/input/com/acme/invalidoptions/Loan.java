package com.acme.invalidoptions;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Constant;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.TooLong;
import dev.callwright.annotation.Variable;
import dev.callwright.annotation.WireValue;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_MARKETING)
@Constant(variable = "text9", value = " ")
@Constant(variable = "text11", value = "no such variable")
class Loan {
    enum Gender {
        @WireValue("female")
        F,
        M,
        @WireValue("neither of the two, and far too long")
        X
    }

    @CalleeNumber(ignore = NumberMark.PLUS, countryCode = "62", trunkPrefix = "nil")
    String mobile;

    @Variable(value = "text1", scale = 19)
    BigDecimal scale;

    @Variable(value = "text2", rounding = RoundingMode.HALF_UP)
    BigDecimal rounding;

    @Variable(value = "text3", scale = 2)
    int whole;

    @Variable(value = "text4", epoch = EpochUnit.DAYS)
    BigInteger epoch;

    @Variable(value = "text5", tooLong = TooLong.SHORTEN)
    BigDecimal amount;

    @Variable(value = "text6", tooLong = TooLong.WARN)
    LocalDate date;

    @Variable(value = "text7", defaultValue = "0")
    int primitive;

    @Variable(value = "text8", defaultValue = "a\u202Eb")
    Gender gender;

    @Variable(value = "text10", defaultValue = "this text is longer than the service keeps")
    String title;
}

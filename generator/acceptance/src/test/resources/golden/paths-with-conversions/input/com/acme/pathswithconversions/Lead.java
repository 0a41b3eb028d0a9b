package com.acme.pathswithconversions;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.TooLong;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber(
            path = "phones[0].number",
            ignore = {NumberMark.SPACE, NumberMark.DASH},
            countryCode = "62",
            trunkPrefix = "0")
    @Variable(value = "text1", path = "name", tooLong = TooLong.SHORTEN_AT_WORD)
    @Variable(value = "text2", path = "gender", defaultValue = "customer")
    @Variable(value = "text3", path = "phones[1]", converter = Spoken.class, defaultValue = "none")
    Client client;

    @Variable(value = "text4", path = "approvedAt", zone = "Asia/Jakarta")
    @Variable(value = "text5", path = "approvedAt", zone = "UTC", pattern = "d MMMM", locale = "en")
    @Variable(value = "text6", path = "dueDay", epoch = EpochUnit.DAYS)
    @Variable(value = "text7", path = "amount", scale = 0, rounding = RoundingMode.HALF_UP)
    @Variable(value = "text8", path = "instalments", defaultValue = "some")
    Optional<Offer> offer = Optional.empty();

    @CalleeDetails
    Advisor advisor;

    record Client(String name, Gender gender, List<Phone> phones) {}

    record Phone(String number) {}

    enum Gender {
        F,
        M
    }

    record Offer(Instant approvedAt, long dueDay, BigDecimal amount, OptionalInt instalments) {}

    record Advisor(
            @Variable(value = "text9", path = "currencyCode", converter = Lower.class) Currency currency,
            @Variable(value = "text10", defaultValue = "0") int level) {}
}

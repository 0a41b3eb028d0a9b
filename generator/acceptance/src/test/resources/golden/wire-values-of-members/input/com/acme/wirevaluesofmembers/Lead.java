package com.acme.wirevaluesofmembers;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.TooLong;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
record Lead(
        @CalleeNumber String mobile,
        @Variable(value = "text1", tooLong = TooLong.SHORTEN) Gender gender,
        @Variable("text2") Optional<Tone> tone,
        @Variable(value = "text3", path = "plan") Offer offer,
        @Variable(value = "text4", defaultValue = "an old one") Plan former,
        @Variable("text5") Gender unknown,
        @Variable(value = "text6", converter = Shout.class) Gender shouted) {

    record Offer(Plan plan) {}
}

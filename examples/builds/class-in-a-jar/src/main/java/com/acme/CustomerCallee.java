package com.acme;

import com.stripe.model.Address;
import com.stripe.model.Customer;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** Says of Stripe's class what annotations would say in it. Nobody implements this. */
@Callee(value = Scenario.FINANCIAL_MARKETING, of = Customer.class)
interface CustomerCallee {

    @CalleeNumber(ignore = {NumberMark.PLUS, NumberMark.SPACE, NumberMark.DASH})
    String getPhone();

    @Variable("text1")
    String getName();

    @Variable(value = "text2", path = "city")
    Address getAddress();

    @Variable(value = "text3", epoch = EpochUnit.SECONDS, zone = "Asia/Manila")
    Long getCreated();
}

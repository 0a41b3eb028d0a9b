package com.acme.descriptionofamessage;

import com.acme.descriptionofamessage.proto.Customer;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.List;

@Callee(value = Scenario.FINANCIAL_MARKETING, of = Customer.class)
interface CustomerCallee {

    @CalleeNumber(path = "[0].number")
    List<Customer.Phone> getPhonesList();

    @Variable("text1")
    String getName();

    @Variable("text2")
    Customer.Tier tier();

    @Variable(value = "text3", path = "seconds", epoch = EpochUnit.SECONDS, zone = "Asia/Jakarta")
    Customer.Timestamp due();

    /** What is unset is no null in a message. */
    @Variable("text4")
    static String nickname(Customer customer) {
        return customer.hasNickname() ? customer.getNickname() : null;
    }
}

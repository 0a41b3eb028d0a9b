package com.acme.descriptionofastructuredphone;

import com.acme.descriptionofastructuredphone.books.Customer;
import com.acme.descriptionofastructuredphone.books.TelephoneNumber;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.util.Date;

@Callee(value = Scenario.FINANCIAL_MARKETING, of = Customer.class)
interface CustomerCallee {

    @CalleeNumber(
            path = "subscriberNumber",
            countryCodeFrom = "countryCode",
            ignore = {NumberMark.PLUS, NumberMark.SPACE, NumberMark.DASH})
    TelephoneNumber getMobile();

    @Variable("text1")
    String getDisplayName();

    @Variable(value = "text2", scale = 2)
    BigDecimal balance();

    @Variable(value = "text3", zone = "Asia/Jakarta")
    Date createTime();
}

package com.acme.descriptionwithconversions;

import com.acme.descriptionwithconversions.sdk.Customer;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Constant;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.OffsetDateTime;

@Callee(value = Scenario.FINANCIAL_MARKETING, of = Customer.class)
@Constant(variable = "text1", value = "Cash loan")
interface CustomerCallee {

    @CalleeNumber(path = "text", ignore = {NumberMark.PLUS, NumberMark.SPACE, NumberMark.DASH})
    Customer.Phone getPhone();

    @Variable(value = "text2", converter = Spoken.class)
    @Variable(value = "text3", path = "minorUnits")
    Customer.Money limit();

    @Variable(value = "text4", zone = "Asia/Jakarta", pattern = "d/M")
    OffsetDateTime since();

    @Variable(value = "text5", defaultValue = "customer")
    String getTitle();

    @Variable(value = "text6", scale = 1)
    static double inMajorUnits(Customer customer) {
        return customer.getLimit().getMinorUnits() / 100.0;
    }
}

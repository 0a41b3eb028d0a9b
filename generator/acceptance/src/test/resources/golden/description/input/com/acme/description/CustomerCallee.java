package com.acme.description;

import com.acme.description.sdk.Customer;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.List;

@Callee(value = Scenario.FINANCIAL_MARKETING, of = Customer.class)
interface CustomerCallee extends Identified {

    @CalleeNumber
    static String number(Customer customer) {
        return customer.getPhone().getCountryCode() + "" + customer.getPhone().getNationalNumber();
    }

    @Variable("text1")
    CharSequence getName();

    /** By the name of the property. */
    @Variable(value = "text2", path = "city")
    Customer.Address address();

    @Variable(value = "text5", accessor = "getName")
    String whatever();

    @Variable(value = "text4", path = "[0].countryCode")
    List<Customer.Phone> getPhonesList();
}

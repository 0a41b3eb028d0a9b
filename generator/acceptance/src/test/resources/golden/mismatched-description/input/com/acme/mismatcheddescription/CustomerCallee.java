package com.acme.mismatcheddescription;

import com.acme.mismatcheddescription.sdk.Customer;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.List;

@Callee(value = Scenario.FINANCIAL_COLLECTION, of = Customer.class)
interface CustomerCallee {

    @CalleeNumber
    String getPhone();

    @Variable("name")
    String getNam();

    @Variable("text5")
    default String greeting() {
        return "";
    }

    @Variable("text6")
    String getName(String locale);

    @Variable("text7")
    static String other(String text) {
        return text;
    }

    @Variable("borrow_total_money")
    List<Customer.Phone> getPhonesList();

    @Variable(value = "due_date", path = "citi")
    Customer.Address getAddress();

    @Variable("text8")
    String TEXT = "constant";
}

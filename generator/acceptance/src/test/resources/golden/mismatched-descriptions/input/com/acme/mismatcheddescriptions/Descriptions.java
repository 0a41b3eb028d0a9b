package com.acme.mismatcheddescriptions;

import com.acme.mismatcheddescriptions.billing.Account;
import com.acme.mismatcheddescriptions.books.TelephoneNumber;
import com.acme.mismatcheddescriptions.joda.Invoice;
import com.acme.mismatcheddescriptions.joda.LocalDate;
import com.acme.mismatcheddescriptions.proto.Customer;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.List;

final class Descriptions {

    @Callee(value = Scenario.FINANCIAL_MARKETING, of = Account.class)
    interface OfAnInterface {

        @CalleeNumber
        String getPhone();

        /** Only with a parameter, or of another type. */
        @Variable("text1")
        Long getFirstNameLength();

        @Variable("text2")
        Boolean isMigrated();
    }

    @Callee(value = Scenario.FINANCIAL_MARKETING, of = Invoice.class)
    interface OfJodaTypes {

        @CalleeNumber
        String getPhone();

        @Variable("text1")
        LocalDate getTargetDate();
    }

    @Callee(value = Scenario.FINANCIAL_MARKETING, of = Customer.class)
    interface OfAMessage {

        @CalleeNumber(path = "[0].numbr")
        List<Customer.Phone> getPhonesList();

        @Variable("text1")
        byte[] getNameBytes();

        @Variable("text2")
        Customer.Phone getPhones();
    }

    @Callee(value = Scenario.FINANCIAL_MARKETING, of = com.acme.mismatcheddescriptions.books.Customer.class)
    interface OfAStructuredPhone {

        @CalleeNumber(path = "subscriberNumber", countryCodeFrom = "contryCode")
        TelephoneNumber getMobile();

        @Variable(value = "text1", path = "subscriberNumber")
        TelephoneNumber getPrimaryFone();
    }
}

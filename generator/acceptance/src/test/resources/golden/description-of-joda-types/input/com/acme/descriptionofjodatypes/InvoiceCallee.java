package com.acme.descriptionofjodatypes;

import com.acme.descriptionofjodatypes.joda.DateTime;
import com.acme.descriptionofjodatypes.joda.Invoice;
import com.acme.descriptionofjodatypes.joda.LocalDate;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(value = Scenario.FINANCIAL_MARKETING, of = Invoice.class)
interface InvoiceCallee {

    @CalleeNumber
    String getPhone();

    @Variable(value = "text1", converter = OfJoda.class)
    LocalDate getTargetDate();

    /** A moment needs no converter. */
    @Variable(value = "text2", path = "millis", epoch = EpochUnit.MILLIS, zone = "Asia/Jakarta")
    DateTime getCreatedDate();

    @Variable(value = "text3", path = "millis", epoch = EpochUnit.MILLIS, zone = "Asia/Jakarta")
    DateTime getPaidDate();
}

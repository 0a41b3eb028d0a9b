package com.acme.detailsofmany;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** What the contacts may hold is not missing as well. */
@Callee(Scenario.FINANCIAL_COLLECTION)
class Lead {

    @CalleeDetails
    ArrayList<Contact> contacts;

    @CalleeDetails
    Contact[] relatives;

    @CalleeDetails
    Map<String, Contact> byName;

    @Variable(value = "text5", path = "name")
    ArrayList<Contact> friends;

    @Variable(value = "text6", path = "name")
    Set<Contact> colleagues;
}

class Contact {

    @CalleeNumber
    String mobile;

    @Variable("name")
    String name;
}

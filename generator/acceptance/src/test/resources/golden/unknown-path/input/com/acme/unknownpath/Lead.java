package com.acme.unknownpath;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber(path = "fone")
    Client client;

    @Variable(
            value = "text1",
            path = "address.zzzzzzzzzz")
    @Variable(value = "text2", path = "address.city.length.x")
    Client getClient() {
        return client;
    }

    @Variable.List({
        @Variable(value = "text3", path = "client.adress"),
        @Variable(value = "text4", path = "tags[0]")
    })
    Loan loan;

    @Variable(value = "text5", accessor = "readName")
    private String name;

    @Variable(value = "text6", path = "x")
    Hollow hollow;

    @Variable(value = "text7", path = "loan.amount")
    Loan other;

    String fetchName() {
        return name;
    }
}

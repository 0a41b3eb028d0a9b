package com.acme.paths;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {

    @CalleeNumber(path = "phones[0].number")
    @Variable(value = "name", path = "displayName")
    @Variable(value = "text6", path = "address.country.code()")
    @Variable(value = "text7", path = "address.class")
    private Client client;

    @Variable("borrow_total_money")
    BigDecimal outstanding;

    @Variable(value = "due_date", path = "last")
    Optional<Schedule<LocalDate>> schedule = Optional.empty();

    @Variable(value = "due_days", path = "days")
    Schedule<?> grace() {
        return new Schedule<>(null, 3);
    }

    @Variable(value = "text8", path = "[1]")
    String[] tags = {"first"};

    @Variable(value = "text9", path = "currencyCode")
    java.util.Currency currency;

    public Client getClient() {
        return client;
    }

    Loan setClient(Client to) {
        client = to;
        return this;
    }
}

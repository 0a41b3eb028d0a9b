package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.contract.GetBalanceStatus;
import dev.callwright.sandbox.internal.rules.Statuses;

/** Tells the balance, which stays what it is: nothing costs anything here. */
public final class GetBalance implements Operation {

    private static final Statuses STATUSES =
            Statuses.of(GetBalanceStatus.values(), GetBalanceStatus::code, GetBalanceStatus::title);

    private final String balance;

    public GetBalance(String balance) {
        this.balance = balance;
    }

    @Override
    public String id() {
        return "getBalance";
    }

    @Override
    public EnvelopeForm envelope() {
        return EnvelopeForm.FLAT_STATUS;
    }

    @Override
    public Statuses statuses() {
        return STATUSES;
    }

    @Override
    public Outcome perform(JsonNode request) {
        return new Outcome.Done(JsonNodeFactory.instance
                .objectNode()
                .put("balance", balance)
                .put("gift", "0.00000")
                .put("credit", "0.000000"));
    }
}

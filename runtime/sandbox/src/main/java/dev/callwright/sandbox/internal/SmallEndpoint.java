package dev.callwright.sandbox.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.operations.EnvelopeForm;
import dev.callwright.sandbox.internal.operations.Operation;
import dev.callwright.sandbox.internal.operations.Outcome;
import dev.callwright.sandbox.internal.operations.Reply;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.rules.Caller;
import dev.callwright.sandbox.internal.rules.CallerRules;
import dev.callwright.sandbox.internal.rules.Statuses;
import dev.callwright.sandbox.internal.spec.RequestSchema;
import dev.callwright.sandbox.internal.spec.SchemaViolation;
import dev.callwright.sandbox.internal.spec.Spec;
import java.io.IOException;
import java.util.Optional;

/** Caller, body or query string, schema, and then the operation. Thread-safe. */
final class SmallEndpoint implements Endpoint {

    private static final int MOST_BYTES = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Operation operation;
    private final RequestSchema schema;
    private final CallerRules callerRules;
    private final boolean authenticationAsStatus;

    SmallEndpoint(Operation operation, Account account, Spec spec, CallerRules callerRules) {
        this.operation = operation;
        this.schema = spec.request(operation.id());
        this.callerRules = callerRules;
        this.authenticationAsStatus = account.assumes(Assumption.AUTHENTICATION_FAILS_AS_STATUS);
    }

    @Override
    public EnvelopeForm envelope() {
        return operation.envelope();
    }

    @Override
    public Statuses statuses() {
        return operation.statuses();
    }

    @Override
    public Arrival arrive(Caller caller) {
        return new Arrival(0, callerRules.check(caller, schema.hasBody()));
    }

    @Override
    public Decision answer(Arrival arrival, Request request, Fate fate) throws IOException {
        if (arrival.refusal().isPresent()) {
            Decision refused = refused(arrival.refusal().get());
            return authenticationAsStatus
                    ? Decision.refused(
                            refused.reply().in(EnvelopeForm.STATUS),
                            refused.refusal().orElseThrow())
                    : refused;
        }
        JsonNode value;
        try {
            value = schema.hasBody()
                    ? JSON.readTree(request.body().readNBytes(MOST_BYTES))
                    : QueryString.of(request.query());
        } catch (JsonProcessingException e) {
            return refused(new Refusal(CreateTaskStatus.INVALID_PARAMETER, "", "not well-formed JSON"));
        }
        Optional<SchemaViolation> wrong = schema.check(value).stream().findFirst();
        if (wrong.isPresent()) {
            return refused(new Refusal(
                    CreateTaskStatus.INVALID_PARAMETER,
                    wrong.get().field(),
                    wrong.get().rule()));
        }
        if (fate instanceof Fate.AppliedTwice) {
            decision(operation.perform(value));
        }
        return decision(operation.perform(value));
    }

    private Decision decision(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused(refused.refusal());
        }
        JsonNode data = ((Outcome.Done) outcome).data();
        return Decision.done(
                Reply.success(envelope(), statuses().named(CreateTaskStatus.SUCCESS.name()), data),
                "answered " + operation.id());
    }

    private Decision refused(Refusal refusal) {
        Refusal own = statuses().of(refusal);
        return Decision.refused(Reply.failure(envelope(), own.status()), own);
    }
}

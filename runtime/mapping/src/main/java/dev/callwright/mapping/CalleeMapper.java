package dev.callwright.mapping;

import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.CalleeEntry;
import java.util.List;

/**
 * Maps entities to callees. The annotation processor generates an implementation for every class that is annotated with
 * {@link dev.callwright.annotation.Callee}; for {@code Loan} it is {@code LoanCalleeMapper}.
 *
 * @param <T> the entity
 */
public interface CalleeMapper<T> {

    /** The scenario that the entity was checked against. */
    Scenario scenario();

    /** The intents that {@link dev.callwright.annotation.RecallOn} names, in its order; empty without it. */
    List<Intent> recallIntents();

    /** Hands every member of one entity to the sink, without an intermediate form. */
    void write(T source, CalleeSink sink);

    /**
     * The generated model of one entity.
     *
     * @throws InvalidCalleeException when the entity breaks the contract
     */
    default CalleeEntry toModel(T source) {
        return Callees.toModel(this, source);
    }

    /**
     * The UTF-8 JSON of one entity's entry in {@code numberInfoList}.
     *
     * @throws InvalidCalleeException when the entity breaks the contract
     */
    default byte[] toJson(T source) {
        return Callees.toJson(this, source);
    }
}

package dev.callwright.contract;

import java.util.List;

/** Thrown when a model is built that the contract does not allow. Names fields and rules, never a value. */
public final class ContractViolationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Says what the contract does not allow.
     *
     * @param model the simple name of the model
     * @param problems what is wrong, each naming its field
     */
    public ContractViolationException(String model, List<String> problems) {
        super("[callwright/contract-violation] " + model + ": " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong with the model, each entry naming its field; never a value. */
    public List<String> problems() {
        return problems;
    }
}

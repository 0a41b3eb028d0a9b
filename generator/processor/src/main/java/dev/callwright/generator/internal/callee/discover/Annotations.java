package dev.callwright.generator.internal.callee.discover;

import java.util.Set;

/** The annotations that the processor reads, by name: it depends on no version of the contract. */
public final class Annotations {

    public static final String CALLEE = "dev.callwright.annotation.Callee";
    public static final String CALLEE_DETAILS = "dev.callwright.annotation.CalleeDetails";
    public static final String CALLEE_NUMBER = "dev.callwright.annotation.CalleeNumber";
    public static final String VARIABLE = "dev.callwright.annotation.Variable";
    public static final String CONSTANT = "dev.callwright.annotation.Constant";
    public static final String WIRE_VALUE = "dev.callwright.annotation.WireValue";
    public static final String RECALL_ON = "dev.callwright.annotation.RecallOn";

    static final String INTENT_RULE = "dev.callwright.contract.meta.IntentRule";

    private static final String CONTAINER = ".List";

    private Annotations() {}

    /** All of them, and those that hold several of one. */
    public static Set<String> all() {
        return Set.of(
                CALLEE,
                containerOf(CALLEE),
                CALLEE_DETAILS,
                CALLEE_NUMBER,
                containerOf(CALLEE_NUMBER),
                VARIABLE,
                containerOf(VARIABLE),
                CONSTANT,
                containerOf(CONSTANT),
                RECALL_ON);
    }

    /** The annotation that holds several of a repeatable one. */
    static String containerOf(String annotation) {
        return annotation + CONTAINER;
    }
}

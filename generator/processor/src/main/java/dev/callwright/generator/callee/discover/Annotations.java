package dev.callwright.generator.callee.discover;

/** The annotations that the processor reads, by name: it depends on no version of the contract. */
public final class Annotations {

    public static final String CALLEE = "dev.callwright.annotation.Callee";
    public static final String CALLEE_NUMBER = "dev.callwright.annotation.CalleeNumber";
    public static final String VARIABLE = "dev.callwright.annotation.Variable";
    public static final String CONSTANT = "dev.callwright.annotation.Constant";
    public static final String CONSTANTS = "dev.callwright.annotation.Constant.Several";
    public static final String WIRE_VALUE = "dev.callwright.annotation.WireValue";
    public static final String RECALL_ON = "dev.callwright.annotation.RecallOn";

    static final String INTENT_RULE = "dev.callwright.contract.meta.IntentRule";

    private Annotations() {}
}

package dev.callwright.sandbox.internal.operations;

/** How an answer says what became of its request; the published examples differ from page to page. */
public enum EnvelopeForm {
    /** {@code {"code":"0","msg":…,"data":…}} */
    CODE_AS_TEXT,
    /** {@code {"code":0,"msg":…,"data":…}} */
    CODE_AS_NUMBER,
    /** {@code {"status":"0","reason":…,"data":…}} */
    STATUS,
    /** {@code {"status":"0","reason":…}} and the fields of the data beside them. */
    FLAT_STATUS
}

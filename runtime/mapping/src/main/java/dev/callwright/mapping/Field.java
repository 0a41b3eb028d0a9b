package dev.callwright.mapping;

/** The names on the wire that are not in the vocabulary, because they are the shape of an entry and not its content. */
final class Field {

    static final String CALLEES = "numberInfoList";
    static final String NUMBER = "calleeNumber";
    static final String CALL_INFORMATION = "callInformation";

    private Field() {}
}

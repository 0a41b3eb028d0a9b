package dev.callwright.spec.changes.surface;

/** What an element of a contract is, in the order in which a report tells of them. */
public enum Kind {
    OPERATION("Operations"),
    FIELD("Fields"),
    VALUE("Values of a field"),
    LIMIT("Named limits"),
    VARIABLE("Variables"),
    SCENARIO("Scenarios"),
    TABLE("Encoding tables"),
    INTENT("Intents"),
    STATUS("Status codes"),
    NUMBER("Named numbers of answers");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

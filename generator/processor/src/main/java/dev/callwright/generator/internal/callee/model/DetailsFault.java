package dev.callwright.generator.internal.callee.model;

/** Why nothing comes of looking into a member's class. */
public enum DetailsFault {
    NOT_A_CLASS("its type is no class", "annotate a member whose class has annotated members"),
    MANY(
            "it holds many objects, and a callee is one",
            "give the way to the values of one, as in @CalleeNumber(path = \"[0].mobile\") on a list; or make the class of"
                    + " the elements a @Callee of its own"),
    EMPTY("its class has no annotated members", "annotate them, or give the way to them with @Variable(path = ...)"),
    CYCLE(
            "its class is the one that it stands in, or around that",
            "give the way to the values that are meant with @Variable(path = ...)");

    private final String reason;
    private final String cure;

    DetailsFault(String reason, String cure) {
        this.reason = reason;
        this.cure = cure;
    }

    public String reason() {
        return reason;
    }

    public String cure() {
        return cure;
    }
}

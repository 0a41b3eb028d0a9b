package dev.callwright.generator.callee.model;

/** Why a type cannot be a callee. */
public enum Misfit {
    NOT_A_CLASS("not a class or a record", "annotate the classes that it stands for"),
    PRIVATE("private, or nested in something private", "make it package-private, so that its mapper can see it"),
    INNER("an inner class", "make it static"),
    GENERIC("generic", "annotate a subclass that fixes its type parameters");

    private final String reason;
    private final String cure;

    Misfit(String reason, String cure) {
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

package dev.callwright.generator.internal.callee.model;

/** Why a type cannot be a callee. */
public enum Misfit {
    NOT_A_CLASS("an enum or an annotation", "annotate a class, a record or an interface"),
    PRIVATE("private, or nested in something private", "make it package-private, so that its mapper can see it"),
    INNER("an inner class", "make it static"),
    NOT_AN_INTERFACE("a class, and describes another one", "make it an interface, or remove \"of\""),
    OF_NO_CLASS("the description of something that is no class", "name a class, record or interface with \"of\""),
    OF_OUT_OF_REACH(
            "the description of a class that its package cannot see", "name a class with \"of\" that can be seen here");

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

    /** Whether nothing is known of the class that would be mapped. */
    private boolean isOfDescription() {
        return this == NOT_AN_INTERFACE || this == OF_NO_CLASS || this == OF_OUT_OF_REACH;
    }

    /** Whether anything else that is wrong would be a consequence. */
    public boolean saysItAll() {
        return this == NOT_A_CLASS || isOfDescription();
    }

    /** Whether no class of the package can mention the type. */
    boolean isOutOfSight() {
        return this == PRIVATE || this == OF_NO_CLASS || this == OF_OUT_OF_REACH;
    }
}

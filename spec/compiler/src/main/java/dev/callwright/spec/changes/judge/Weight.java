package dev.callwright.spec.changes.judge;

/** What a change asks of the version, the heaviest first. */
public enum Weight {
    BREAK("break", "breaks"),
    ADDITION("addition", "additions"),
    WORDING("rewording", "rewordings");

    private final String one;
    private final String many;

    Weight(String one, String many) {
        this.one = one;
        this.many = many;
    }

    public String counted(long count) {
        return count + " " + (count == 1 ? one : many);
    }
}

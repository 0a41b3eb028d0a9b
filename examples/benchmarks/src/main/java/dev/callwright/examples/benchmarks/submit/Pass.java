package dev.callwright.examples.benchmarks.submit;

/** A pass over the callees of a submit, or over its bytes. */
public enum Pass {
    ENCODE("encode and check, drop the bytes"),
    FREEZE_BY_HAND("encode and check, hash, encrypt, write to a file: by hand"),
    FREEZE("Callwright's freeze: the same, and no number twice"),
    SEND_PREPARED("send bytes that are in memory on a raw socket"),
    SEND_BY_HAND("read, decrypt and send on a raw socket: by hand"),
    SEND("Callwright's send");

    private final String title;

    Pass(String title) {
        this.title = title;
    }

    /** What it is, for a table. */
    public String title() {
        return title;
    }
}

package dev.callwright.runtime.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.callwright.runtime.SubmitOutcome;
import java.util.function.Supplier;

/**
 * A row of the table of answers.
 *
 * @param name what is wrong with it
 * @param outcome what it means
 * @param answer sends it
 */
record Hostile(String name, Class<? extends SubmitOutcome> outcome, Fault.Script answer) {

    /** @param body as bytes in Latin-1 */
    static Hostile body(String name, Class<? extends SubmitOutcome> outcome, String body) {
        return raw(name, outcome, Answers.ok(body));
    }

    /** For bodies that are too large to be kept while the others are tried. */
    static Hostile body(String name, Class<? extends SubmitOutcome> outcome, Supplier<String> body) {
        return new Hostile(name, outcome, peer -> {
            peer.send(Answers.ok(body.get()));
            peer.halfClose();
        });
    }

    /** Named by its body. */
    static Hostile body(Class<? extends SubmitOutcome> outcome, String body) {
        return body(printable(body), outcome, body);
    }

    /** @param answer all of it, as bytes in Latin-1; the server closes behind it */
    static Hostile raw(String name, Class<? extends SubmitOutcome> outcome, String answer) {
        return new Hostile(name, outcome, peer -> {
            peer.send(answer.getBytes(ISO_8859_1));
            peer.halfClose();
        });
    }

    @Override
    public String toString() {
        return name;
    }

    private static String printable(String body) {
        StringBuilder printable = new StringBuilder();
        body.chars().forEach(unit -> printable.append(unit < ' ' || unit > '~' ? "\\" + unit : (char) unit));
        return "\"" + printable + "\"";
    }
}

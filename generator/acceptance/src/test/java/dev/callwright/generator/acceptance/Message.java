package dev.callwright.generator.acceptance;

import java.util.Comparator;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A diagnostic.
 *
 * @param place file, line and column; empty without a position
 * @param text ours in full; of the compiler's own, whose codes, words and order differ between JDKs, nothing
 */
record Message(Diagnostic.Kind kind, String place, String text) {

    /** Ours as they were printed, then the compiler's own by place. */
    static final Comparator<Message> OURS_FIRST = Comparator.comparing(Message::isOurs)
            .reversed()
            .thenComparing(message -> message.isOurs() ? "" : message.place);

    private static final String OURS = "[callwright/";

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject file = diagnostic.getSource();
        return new Message(
                diagnostic.getKind(),
                file == null ? "" : path(file) + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber(),
                text.startsWith(OURS) ? text : "(the compiler's own)");
    }

    /** From the root of its packages, on disk as in memory. */
    private static String path(JavaFileObject file) {
        return file.getName().replaceFirst(".*/input/|^/", "");
    }

    boolean isOurs() {
        return text.startsWith(OURS);
    }

    /** The problem's id; empty for a message of the compiler itself. */
    String id() {
        return isOurs() ? text.substring(OURS.length(), text.indexOf(']')) : "";
    }

    @Override
    public String toString() {
        String where = place.isEmpty() ? "" : place + ": ";
        return where + kind.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}

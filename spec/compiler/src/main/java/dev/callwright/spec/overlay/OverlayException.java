package dev.callwright.spec.overlay;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** An overlay that cannot be applied. */
final class OverlayException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    OverlayException(Optional<Mark> mark, String message) {
        this(mark.map(found -> found.getLine() + 1).orElse(0), message);
    }

    OverlayException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** Of the overlay, 1-based. */
    int line() {
        return line;
    }

    OverlayException ofAction(int number) {
        return new OverlayException(line, "action " + number + ": " + getMessage());
    }
}

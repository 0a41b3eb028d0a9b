package dev.callwright.spec.overlay;

import dev.callwright.spec.read.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build of a contract of one's own, before anything is generated. */
public final class OverlayProgram {

    private static final int ARGUMENTS = 3;

    private OverlayProgram() {}

    /**
     * Writes the merged spec.
     *
     * @param arguments the spec, the overlay, and the file to write
     * @throws IllegalArgumentException saying where the overlay or the spec is wrong
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != ARGUMENTS) {
            throw new IllegalArgumentException("[callwright/overlay] give the spec, the overlay and the file to write");
        }
        Path spec = Path.of(arguments[0]);
        Path overlay = Path.of(arguments[1]);
        Path merged = Path.of(arguments[2]);
        if (!Files.isRegularFile(overlay)) {
            throw new IllegalArgumentException("[callwright/overlay] there is no file " + overlay.toAbsolutePath());
        }
        String text = merge(spec, overlay);
        Files.createDirectories(merged.toAbsolutePath().getParent());
        Files.writeString(merged, text);
    }

    private static String merge(Path spec, Path overlay) throws IOException {
        try {
            return OverlaidSpec.of(Files.readString(spec), Overlay.read(Files.readString(overlay)));
        } catch (OverlayException e) {
            throw new IllegalArgumentException(
                    "[callwright/overlay] " + overlay.getFileName() + ":" + e.line() + ": " + e.getMessage(), e);
        } catch (SpecException e) {
            throw new IllegalArgumentException(
                    "[callwright/spec] " + spec.getFileName() + ":" + e.place().line() + ": " + e.getMessage(), e);
        }
    }
}

package dev.callwright.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.campaign.internal.journal.OwnerOnly;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Writes whom a campaign leaves out as lines of {@code row,reason,code}: nothing personal. Only its owner can read a
 * file that is made here.
 */
public final class RejectFile implements LeftOut, AutoCloseable {

    private final BufferedWriter writer;

    /**
     * Replaces what the file holds, if there is one; who can read it stays as it is.
     *
     * @throws IOException when it cannot be written, or is a symbolic link: what that leads to could be anybody's
     */
    public RejectFile(Path file) throws IOException {
        if (!OwnerOnly.create(file) && Files.isSymbolicLink(file)) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "[callwright/reject-file] this is a symbolic link, and what it leads to is not replaced; give the"
                            + " file itself");
        }
        writer = Files.newBufferedWriter(
                file, UTF_8, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        writer.write("row,reason,code\n");
    }

    /** @throws UncheckedIOException when the line cannot be written; the campaign can be run again, and tells again */
    @Override
    public void leftOut(long row, Reason reason, String code) {
        write(row, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), code);
    }

    /** Writes {@code opted-out-too-late} as the reason. */
    @Override
    public void tooLate(long row, String taskName, String code) {
        write(row, "opted-out-too-late", code);
    }

    private void write(long row, String reason, String code) {
        try {
            writer.write(row + "," + reason + "," + code + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}

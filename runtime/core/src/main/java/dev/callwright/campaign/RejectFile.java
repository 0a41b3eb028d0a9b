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
import java.util.regex.Pattern;

/**
 * Writes whom a campaign leaves out as lines of {@code row,reason,code,key}: nothing personal, unless the caller's key
 * is. Only its owner can read a file that is made here.
 *
 * <p>A key that does not begin with a letter or digit gets an apostrophe in front, so that no spreadsheet computes it;
 * take one off to have the key. A key with a comma, quote or line break stands between quotes, with its quotes doubled.
 */
public final class RejectFile implements LeftOut, AutoCloseable {

    private static final Pattern QUOTED = Pattern.compile("[,;\"\\p{Cntrl}]");

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
        writer.write("row,reason,code,key\n");
    }

    /** @throws UncheckedIOException when the line cannot be written; the campaign can be run again, and tells again */
    @Override
    public void leftOut(long row, String key, Reason reason, String code) {
        write(row, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), code, key);
    }

    /** Writes {@code opted-out-too-late} as the reason. */
    @Override
    public void tooLate(long row, String key, String taskName, String code) {
        write(row, "opted-out-too-late", code, key);
    }

    private void write(long row, String reason, String code, String key) {
        try {
            writer.write(row + "," + reason + "," + code + "," + cell(key) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String key) {
        boolean plain = key.isEmpty() || Character.isLetterOrDigit(key.codePointAt(0));
        String text = plain ? key : "'" + key;
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}

package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The random key of a journal's hashes, in a file that only its owner can read. */
public final class KeyFile {

    private static final int BYTES = 32;
    private static final String DRAFT = ".draft";

    private KeyFile() {}

    /**
     * The key beside a journal, in {@code <journal>.key}; made if there is neither.
     *
     * @throws JournalException when it is lost or damaged, there is a link in its place, or the disk refuses
     */
    public static byte[] beside(Path journal) {
        Path file = journal.toAbsolutePath().resolveSibling(journal.getFileName() + ".key");
        try {
            if (!PlainFile.exists(file)) {
                if (PlainFile.exists(journal)) {
                    throw new JournalException(
                            Problem.DAMAGED,
                            file + " is missing; nothing was sent. It belongs to the journal beside it");
                }
                make(file);
            }
            byte[] key = read(file);
            if (key.length != BYTES) {
                throw new JournalException(Problem.DAMAGED, file + " is no key; nothing was sent");
            }
            sweep(file);
            return key;
        } catch (IOException e) {
            throw new JournalException(
                    Problem.DISK,
                    file + " could not be read or made (" + e.getClass().getSimpleName()
                            + "); see to the disk, then run the campaign again");
        }
    }

    private static byte[] read(Path file) throws IOException {
        PlainFile.requireIdentity(file);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(BYTES + 1);
        }
    }

    /** The file appears whole or not at all, and the first of several processes makes it. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft =
                Files.createTempFile(file.getParent(), file.getFileName() + ".", DRAFT, OwnerOnly.attributes(file));
        try {
            Files.write(draft, key, StandardOpenOption.DSYNC, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another process was first, and its key is the campaign's.
        } catch (NoSuchFileException e) {
            // Another process was first and has swept; if not, the key is missed when it is read.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Deletes the drafts of processes that were killed: each holds a key. Once there is the campaign's key, a draft is
     * of no use to whoever may still be writing it. What cannot be deleted may be somebody else's, and keeps nobody
     * from the key.
     */
    private static void sweep(Path file) {
        Pattern draft = Pattern.compile(Pattern.quote(file.getFileName() + ".") + "[0-9]+" + Pattern.quote(DRAFT));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(
                file.getParent(),
                it -> draft.matcher(it.getFileName().toString()).matches()
                        && Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))) {
            for (Path left : drafts) {
                Files.deleteIfExists(left);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The next run tries again.
        }
    }
}

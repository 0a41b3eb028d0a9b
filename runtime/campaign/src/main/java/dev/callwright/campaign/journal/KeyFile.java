package dev.callwright.campaign.journal;

import dev.callwright.campaign.journal.JournalException.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The random key of a journal's hashes, in a file that only its owner can read. */
public final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /**
     * The key beside a journal, in {@code <journal>.key}; made if there is neither.
     *
     * @throws JournalException when it is lost or damaged, or the disk refuses
     */
    public static byte[] beside(Path journal) {
        Path file = journal.resolveSibling(journal.getFileName() + ".key");
        try {
            if (!Files.exists(file)) {
                if (Files.exists(journal)) {
                    throw new JournalException(
                            Problem.DAMAGED,
                            file + " is missing; nothing was sent. It belongs to the journal beside it");
                }
                make(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new JournalException(Problem.DAMAGED, file + " is no key; nothing was sent");
            }
            return key;
        } catch (IOException e) {
            throw new JournalException(
                    Problem.DISK,
                    file + " could not be read or made (" + e.getClass().getSimpleName()
                            + "); see to the disk, then run the campaign again");
        }
    }

    /** The file appears whole or not at all, and the first of several processes makes it. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "callwright-", ".draft", ownerOnly(file));
        try {
            Files.write(draft, key, StandardOpenOption.DSYNC, StandardOpenOption.WRITE);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another process was first, and its key is the campaign's.
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

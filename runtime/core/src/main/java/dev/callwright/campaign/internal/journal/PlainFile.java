package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Files that are what their names say. A symbolic link is refused: what is written through it could be anybody's file,
 * and a journal with two names has two lock files.
 */
final class PlainFile {

    private PlainFile() {}

    /**
     * What the file is called by the system, the same under all of its names; empty when there is none.
     *
     * @throws JournalException when something else has this name
     */
    static Optional<String> identity(Path file) throws IOException {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (!found.isRegularFile()) {
            throw new JournalException(
                    Problem.UNSUITABLE,
                    file + " is " + (found.isSymbolicLink() ? "a symbolic link" : "no file")
                            + ", and nothing is read or written through it; nothing was sent. See who made it and remove"
                            + " it, or give the directory that it leads to");
        }
        Object key = found.fileKey();
        return Optional.of(key == null ? file.toRealPath().toString() : key.toString());
    }

    static boolean exists(Path file) throws IOException {
        return identity(file).isPresent();
    }

    /** As {@link #identity}, of a file that exists. */
    static String requireIdentity(Path file) throws IOException {
        return identity(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
    }

    /**
     * Opens a file. That its name was no link before says nothing of the moment when it was opened, so it has to be the
     * same file afterwards.
     */
    static RandomAccessFile open(Path file, String identity) throws IOException {
        RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
        try {
            requireSame(identity, file);
            return open;
        } catch (IOException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    /** @throws FileSystemException when the name stands for another file than before */
    static void requireSame(String identity, Path file) throws IOException {
        if (!identity(file).equals(Optional.of(identity))) {
            throw new FileSystemException(file.toString(), null, "replaced while it was opened");
        }
    }
}

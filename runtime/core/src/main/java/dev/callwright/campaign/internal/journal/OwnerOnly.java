package dev.callwright.campaign.internal.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Creates files that only their owner can read or write. For Callwright's own packages. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Creates an empty file, wherever permissions are known: elsewhere the directory's rules hold.
     *
     * @return false when there is something of this name already, even a link to nowhere
     */
    public static boolean create(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    static FileAttribute<?>[] attributes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

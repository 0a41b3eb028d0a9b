package dev.callwright.runtime.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Opens a file for reading and writing that nobody else may open, and that is gone when it is closed. Not a channel: an
 * interrupt would close that, and with it all that was put aside.
 */
@FunctionalInterface
public interface ScratchFile {

    RandomAccessFile open() throws IOException;

    /** Files in a directory; POSIX systems lose the name at once, so that not even a crash leaves the file behind. */
    static ScratchFile in(Path directory, SecureRandom random) {
        return () -> {
            byte[] name = new byte[16];
            random.nextBytes(name);
            Path path = directory.resolve("callwright-" + HexFormat.of().formatHex(name));
            boolean posix =
                    directory.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createFile(path, ownerOnly(posix));
            try {
                return new Nameless(path);
            } finally {
                if (posix) {
                    Files.delete(path);
                }
            }
        };
    }

    private static FileAttribute<?>[] ownerOnly(boolean posix) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Loses its name when it is closed, where an open file cannot. */
    final class Nameless extends RandomAccessFile {

        private final Path path;

        private Nameless(Path path) throws IOException {
            super(path.toFile(), "rw");
            this.path = path;
        }

        @Override
        public void close() throws IOException {
            super.close();
            Files.deleteIfExists(path);
        }
    }
}

package dev.callwright.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Opens a file for reading and writing that nobody else may open, and that is gone when it is closed. */
@FunctionalInterface
interface ScratchFile {

    FileChannel open() throws IOException;

    /** Files in a directory; POSIX systems lose the name at once, so that not even a crash leaves the file behind. */
    static ScratchFile in(Path directory, SecureRandom random) {
        return () -> {
            byte[] name = new byte[16];
            random.nextBytes(name);
            Path path = directory.resolve("callwright-" + HexFormat.of().formatHex(name));
            Set<OpenOption> options = Set.of(
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            return FileChannel.open(path, options, ownerOnly(directory.getFileSystem()));
        };
    }

    private static FileAttribute<?>[] ownerOnly(FileSystem system) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

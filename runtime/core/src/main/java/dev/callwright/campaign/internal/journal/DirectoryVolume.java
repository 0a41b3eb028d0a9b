package dev.callwright.campaign.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A journal in a directory of a real file system. */
final class DirectoryVolume implements Volume {

    private final Path journal;
    private final Path draft;
    private final Path lock;

    DirectoryVolume(Path journal) {
        this.journal = journal.toAbsolutePath();
        this.draft = this.journal.resolveSibling(journal.getFileName() + ".draft");
        this.lock = this.journal.resolveSibling(journal.getFileName() + ".lock");
    }

    @Override
    public String name() {
        return journal.toString();
    }

    @Override
    public Hold lock() throws IOException {
        return LockFile.take(lock);
    }

    @Override
    public boolean exists() throws IOException {
        return PlainFile.exists(journal);
    }

    @Override
    public byte[] read() throws IOException {
        return Files.readAllBytes(journal);
    }

    @Override
    public OpenFile draft() throws IOException {
        if (PlainFile.exists(draft)) {
            Files.delete(draft);
        }
        if (!OwnerOnly.create(draft)) {
            throw new FileAlreadyExistsException(draft.toString());
        }
        return new AppendedFile(PlainFile.open(draft, PlainFile.requireIdentity(draft)), () -> {});
    }

    @Override
    public void publish() throws IOException {
        Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void forceDirectory() throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return; // Windows opens no directory; its file system makes names durable by itself.
        }
        Path directory = journal.getParent();
        if (directory != null) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Claimed too: under a second name, such as a hard link, it has a second lock file. */
    @Override
    public OpenFile open() throws IOException {
        String identity = PlainFile.requireIdentity(journal);
        ProcessClaim claim = ProcessClaim.of(identity, journal);
        try {
            return new AppendedFile(PlainFile.open(journal, identity), claim);
        } catch (IOException | RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /** Not a channel: the outcome of an interrupted request must be written, and an interrupt closes channels. */
    private record AppendedFile(RandomAccessFile file, Closeable claim) implements OpenFile {

        @Override
        public void write(byte[] bytes) throws IOException {
            file.seek(file.length());
            file.write(bytes);
        }

        @Override
        public void truncate(long length) throws IOException {
            file.setLength(length);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            try (claim) {
                file.close();
            }
        }
    }
}

package dev.callwright.campaign.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
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
    public Closeable lock() throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process has it, which is as bad as another.
        } finally {
            if (held == null) {
                channel.close();
            }
        }
        if (held == null) {
            throw new JournalException(
                    JournalException.Problem.LOCKED,
                    "another process delivers this campaign: it holds " + lock + "; wait until it has ended");
        }
        return channel;
    }

    @Override
    public boolean exists() {
        return Files.exists(journal);
    }

    @Override
    public byte[] read() throws IOException {
        return Files.readAllBytes(journal);
    }

    @Override
    public OpenFile draft() throws IOException {
        AppendedFile file = new AppendedFile(new RandomAccessFile(draft.toFile(), "rw"));
        file.truncate(0);
        return file;
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

    @Override
    public OpenFile open() throws IOException {
        return new AppendedFile(new RandomAccessFile(journal.toFile(), "rw"));
    }

    /** Not a channel: the outcome of an interrupted request must be written, and an interrupt closes channels. */
    private record AppendedFile(RandomAccessFile file) implements OpenFile {

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
            file.close();
        }
    }
}

package dev.callwright.campaign.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes whom a campaign leaves out as lines of {@code row,reason,code}: nothing personal. */
public final class RejectFile implements LeftOut, AutoCloseable {

    private final BufferedWriter writer;

    /**
     * Replaces the file, if there is one.
     *
     * @throws IOException when it cannot be written
     */
    public RejectFile(Path file) throws IOException {
        writer = Files.newBufferedWriter(file, UTF_8);
        writer.write("row,reason,code\n");
    }

    /** @throws UncheckedIOException when the line cannot be written; the campaign ends before anything is sent */
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

package dev.callwright.campaign.internal.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole journal as bytes: a line with the version, the plan, the entries.
 *
 * @param manifest the plan
 * @param histories per task, oldest first
 * @param records how many frames there are
 * @param length of what is whole, in bytes
 */
record JournalText(Manifest manifest, List<List<Entry>> histories, int records, int length) {

    private static final String TITLE = "callwright-journal|";
    private static final byte[] HEADER = (TITLE + "1\n").getBytes(US_ASCII);

    static byte[] of(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEADER);
        int number = 0;
        bytes.writeBytes(Frame.of(number++, Line.plan(manifest)));
        for (PlannedTask task : manifest.tasks()) {
            bytes.writeBytes(Frame.of(number++, Line.task(task)));
        }
        List<String> leftOut = new ArrayList<>();
        manifest.leftOut().forEachPage((page, rows) -> leftOut.add(Line.leftOut(page, rows)));
        for (String line : leftOut) {
            bytes.writeBytes(Frame.of(number++, line));
        }
        return bytes.toByteArray();
    }

    /** @throws JournalException when they are damaged, or of a newer version */
    static JournalText read(byte[] bytes) {
        header(bytes);
        FrameReader frames = FrameReader.read(bytes, HEADER.length);
        try {
            return read(frames);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new JournalException(
                    Problem.DAMAGED, "the journal's records contradict each other; nothing was sent");
        }
    }

    private static JournalText read(FrameReader frames) {
        List<String> lines = frames.lines();
        Fields plan = Line.begin(lines.get(0), "PLAN");
        String campaign = plan.text();
        long taskSize = plan.number();
        int count = plan.integer();
        int pages = plan.more() ? plan.integer() : 0;
        plan.end();
        List<PlannedTask> tasks =
                lines.subList(1, count + 1).stream().map(Line::task).toList();
        RowSet leftOut = new RowSet();
        int entries = count + 1 + pages;
        lines.subList(count + 1, entries).forEach(line -> Line.leftOut(line, leftOut));
        List<List<Entry>> histories = new ArrayList<>(count);
        tasks.forEach(task -> histories.add(new ArrayList<>(4)));
        for (String line : lines.subList(entries, lines.size())) {
            Entry entry = Line.entry(line);
            List<Entry> history = histories.get(entry.task());
            if (entry.number() != history.size() + 1) {
                throw Fields.malformed();
            }
            history.add(entry);
        }
        return new JournalText(new Manifest(campaign, taskSize, tasks, leftOut), histories, lines.size(), frames.end());
    }

    private static void header(byte[] bytes) {
        for (int i = 0; i < HEADER.length; i++) {
            if (i >= bytes.length || bytes[i] != HEADER[i]) {
                boolean titled = i >= TITLE.length();
                throw titled
                        ? new JournalException(
                                Problem.VERSION,
                                "the journal was written by another version of Callwright, or is damaged; nothing was"
                                        + " sent. Deliver it with the version that began it, or a newer one")
                        : new JournalException(Problem.DAMAGED, "this is not a journal; nothing was sent");
            }
        }
    }
}

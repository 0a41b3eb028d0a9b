package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import dev.callwright.campaign.spi.StateText;
import java.util.BitSet;

/** Plans and entries as lines. */
final class Line {

    private Line() {}

    static String plan(Manifest manifest) {
        return "PLAN|" + manifest.campaign() + '|' + manifest.taskSize() + '|'
                + manifest.tasks().size() + '|' + manifest.leftOut().pages();
    }

    /** Rows that are in no task. */
    static String leftOut(long page, BitSet rows) {
        return "LEFT_OUT|" + page + '|' + RowSet.text(rows);
    }

    static void leftOut(String line, RowSet into) {
        Fields fields = begin(line, "LEFT_OUT");
        into.put(fields.number(), RowSet.page(fields.text()));
        fields.end();
    }

    static String task(PlannedTask task) {
        return "TASK|" + task.index() + '|' + task.taskName() + '|' + task.callees() + '|' + task.bytes() + '|'
                + task.sha256();
    }

    static String entry(Entry entry) {
        return "ENTRY|" + entry.task() + '|' + entry.number() + '|' + entry.at().toEpochMilli() + '|' + entry.owner()
                + '|' + StateText.of(entry.state());
    }

    static PlannedTask task(String line) {
        Fields fields = begin(line, "TASK");
        PlannedTask task =
                new PlannedTask(fields.integer(), fields.text(), fields.number(), fields.number(), fields.text());
        fields.end();
        return task;
    }

    static Entry entry(String line) {
        Fields fields = begin(line, "ENTRY");
        return new Entry(
                fields.integer(), fields.integer(), fields.instant(), fields.text(), StateText.read(fields.rest()));
    }

    static Fields begin(String line, String kind) {
        Fields fields = new Fields(line);
        if (!fields.text().equals(kind)) {
            throw Fields.malformed();
        }
        return fields;
    }
}

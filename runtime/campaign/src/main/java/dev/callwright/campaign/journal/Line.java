package dev.callwright.campaign.journal;

/** Plans and entries as lines. */
final class Line {

    private Line() {}

    static String plan(Manifest manifest) {
        return "PLAN|" + manifest.campaign() + '|' + manifest.taskSize() + '|'
                + manifest.tasks().size();
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
        return new Entry(fields.integer(), fields.integer(), fields.instant(), fields.text(), StateText.read(fields));
    }

    static Fields begin(String line, String kind) {
        Fields fields = new Fields(line);
        if (!fields.text().equals(kind)) {
            throw Fields.malformed();
        }
        return fields;
    }
}

package dev.callwright.campaign.internal;

import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import java.util.ArrayList;
import java.util.List;

/** What differs between two plans of one campaign. */
public final class Differences {

    private static final int MOST = 20;

    private Differences() {}

    public static List<String> between(Manifest before, Manifest now) {
        List<String> found = new ArrayList<>();
        if (before.taskSize() != now.taskSize()) {
            found.add("at most " + now.taskSize() + " callees in a task; before " + before.taskSize());
        }
        if (before.callees() != now.callees()) {
            found.add(now.callees() + " callees in all; before " + before.callees());
        }
        if (before.tasks().size() != now.tasks().size()) {
            found.add(now.tasks().size() + " tasks; before " + before.tasks().size());
        }
        if (!before.leftOut().equals(now.leftOut())) {
            found.add("rows that were left out before are gone from the source: "
                    + now.leftOut().size() + " of them are there; before "
                    + before.leftOut().size());
        }
        int common = Math.min(before.tasks().size(), now.tasks().size());
        for (int i = 0; i < common && found.size() < MOST; i++) {
            compare(before.tasks().get(i), now.tasks().get(i), found);
        }
        return found;
    }

    /** What differs when a task of a campaign is made again. */
    public static List<String> between(PlannedTask before, List<PlannedTask> now) {
        List<String> found = new ArrayList<>();
        if (now.size() == 1) {
            compare(before, now.get(0), found);
        } else {
            found.add("task " + before.index() + ": more than " + before.callees() + " callees");
        }
        return found;
    }

    private static void compare(PlannedTask before, PlannedTask now, List<String> found) {
        String task = "task " + now.index() + ": ";
        if (!before.taskName().equals(now.taskName())) {
            found.add(task + "the name is " + now.taskName() + "; before " + before.taskName());
        } else if (before.callees() != now.callees()) {
            found.add(task + now.callees() + " callees; before " + before.callees());
        } else if (before.bytes() != now.bytes()) {
            found.add(task + now.bytes() + " bytes; before " + before.bytes());
        } else if (!before.sha256().equals(now.sha256())) {
            found.add(task + "other content in as many bytes"); // The hashes would help nobody to find it.
        }
    }
}

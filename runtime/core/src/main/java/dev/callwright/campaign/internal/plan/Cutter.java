package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.internal.TaskFrame;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes once through the rows that were put aside, and says where each task begins and what its body's hash is. */
final class Cutter {

    static final byte COMMA = ',';

    private final PlanSettings<?> settings;
    private final Repetitions repetitions;
    private final KeyedHash keyed;
    private final MessageDigest digest = sha256();
    private final List<Cut> cuts = new ArrayList<>();

    private @Nullable TaskFrame frame;
    private long position;
    private long callees;
    private long bytes;
    private long leftOut;
    private final RowSet notToBeCalled = new RowSet();

    Cutter(PlanSettings<?> settings, Repetitions repetitions) {
        this.settings = settings;
        this.repetitions = repetitions;
        this.keyed = new KeyedHash(settings.hashKey().get());
    }

    List<Cut> cut(RowStore rows) throws IOException {
        try (RowReader row = rows.read(0)) {
            while (row.next()) {
                String repeated = repetitions.codeOf(row.row());
                if (row.isLeftOut()) {
                    notToBeCalled.add(row.row());
                    leaveOut(row, LeftOut.Reason.DO_NOT_CALL, row.reason());
                } else if (repeated != null) {
                    leaveOut(row, LeftOut.Reason.NUMBER_REPEATED, repeated);
                } else {
                    add(row);
                }
            }
        }
        end();
        return List.copyOf(cuts);
    }

    /** How many rows were left out. */
    long leftOut() {
        return leftOut;
    }

    /** The rows that are in no task because of the lookup. */
    RowSet notToBeCalled() {
        return notToBeCalled;
    }

    private void leaveOut(RowReader row, LeftOut.Reason reason, String code) {
        settings.leftOut().leftOut(row.row(), row.key(), reason, code);
        leftOut++;
    }

    private void add(RowReader row) {
        if (frame == null) {
            TaskFrame opened = open();
            frame = opened;
            position = row.position();
            update(opened.opening(), opened.opening().length);
        } else {
            digest.update(COMMA);
            bytes++;
        }
        update(row.content(), row.length());
        if (++callees == settings.calleesPerTask()) {
            end();
        }
    }

    private TaskFrame open() {
        if (cuts.size() == TaskNames.MOST) {
            throw new IllegalArgumentException("[callwright/too-many-tasks] the campaign has more than "
                    + TaskNames.MOST + " tasks; allow more callees in a task");
        }
        Violations violations = new Violations();
        TaskFrame opened = settings.submitter()
                .frame(settings.named(settings.names().of(cuts.size())), settings.mapper(), violations);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("[callwright/task-varies] the first task keeps the contract, and task "
                    + cuts.size() + " does not: " + violations.kept().get(0));
        }
        return opened;
    }

    private void end() {
        TaskFrame ended = frame;
        if (ended == null) {
            return;
        }
        update(ended.closing(), ended.closing().length);
        byte[] sha256 = digest.digest();
        PlannedTask task = new PlannedTask(cuts.size(), ended.taskName(), callees, bytes, keyed.of(sha256));
        cuts.add(new Cut(task, ended, position, HexFormat.of().formatHex(sha256)));
        settings.listener().frozen(task);
        frame = null;
        callees = 0;
        bytes = 0;
    }

    private void update(byte[] content, int length) {
        digest.update(content, 0, length);
        bytes += length;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}

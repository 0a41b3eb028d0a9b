package dev.callwright.campaign.spi;

import java.util.Objects;

/**
 * One task of a campaign as it was planned: what has to be the same when the campaign is resumed. Nothing personal.
 *
 * @param index the position in the campaign, from 0
 * @param taskName unique in the account; made of the campaign's id and the index alone
 * @param callees how many, 1 to {@link dev.callwright.contract.Limit#CALLEES_PER_TASK}
 * @param bytes the size of the request's body
 * @param sha256 the hash of the request's body under the campaign's key, 64 hexadecimal digits: from a plain one of a
 *     task with few callees, their data could be found by trying
 */
public record PlannedTask(int index, String taskName, long callees, long bytes, String sha256) {

    public PlannedTask {
        Objects.requireNonNull(taskName, "taskName");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Without the hash: the key that makes it safe to keep lies beside the journal, and may be lost with it. */
    @Override
    public String toString() {
        return "PlannedTask[index=" + index + ", taskName=" + taskName + ", callees=" + callees + ", bytes=" + bytes
                + "]";
    }
}

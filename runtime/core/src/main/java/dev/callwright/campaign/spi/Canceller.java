package dev.callwright.campaign.spi;

import java.util.List;

/** The service's cancelling of tasks. */
@FunctionalInterface
public interface Canceller {

    /**
     * Asks for tasks to be cancelled. What became of it is looked up afterwards, so nothing is reported or thrown.
     *
     * @param taskIds as {@link FoundTask#taskId()}, not as in the answer to a submit
     */
    void cancel(List<Long> taskIds);
}

package dev.callwright.campaign;

/**
 * Takes the callees that a campaign leaves out; see {@link RejectFile}. Is told the caller's own key and never a number
 * or a value, unless the caller made that the key.
 *
 * <p>A whole campaign tells in the order of the source, in one thread. Parts are told of each when it is delivered: by
 * the thread that delivers it, in the order of its rows, and again whenever it is delivered again.
 */
@FunctionalInterface
public interface LeftOut {

    /**
     * A callee is left out. Called before anything is sent; of those who opted out after the campaign was planned, when
     * their tasks have been delivered.
     *
     * @param row the position in the source, from 0
     * @param key what the caller calls the entity, by {@code CampaignBuilder.key}; the row's number otherwise
     * @param reason why
     * @param code the lookup's own code, or what is known of a repeated number: {@code identical} or {@code different}
     */
    void leftOut(long row, String key, Reason reason, String code);

    /**
     * A callee has opted out whose task exists, or may exist: the callee was, is or will be called, unless the task is
     * cancelled. Called when the callee's task has been delivered.
     *
     * @param row the position in the source, from 0
     * @param key what the caller calls the entity, by {@code CampaignBuilder.key}; the row's number otherwise
     * @param taskName the task that the callee is in
     * @param code the lookup's own code
     */
    default void tooLate(long row, String key, String taskName, String code) {}

    /** Why a callee is left out. */
    enum Reason {
        /** The lookup said so. */
        DO_NOT_CALL,
        /** An earlier callee has the same number. */
        NUMBER_REPEATED,
        /** The lookup said so after the campaign was planned, and before the task was sent. */
        OPTED_OUT
    }
}

package dev.callwright.reports;

/** What may be done after a report. */
public enum ReportStep {
    /** Act on the intent: somebody answered. */
    FOLLOW_UP,
    /** Call the number no more: the call has settled that another one is unwanted or pointless. */
    STOP_CALLING,
    /** Nothing yet: nobody answered, and the task's recalls, if it has any, follow by themselves. */
    LEAVE_TO_RECALL,
    /** Somebody has to look: nobody can tell what the report says, of whom, or which of two that differ is right. */
    CLARIFY,
    /** Nothing: it was taken before. */
    NOTHING
}

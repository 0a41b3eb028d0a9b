package dev.callwright.reports;

/** What may be done after a report. */
public enum ReportStep {
    /** Act on the intent: somebody answered. */
    FOLLOW_UP,
    /** Call the number no more: the call has settled that another one is unwanted or pointless. */
    STOP_CALLING,
    /** Nothing yet: nobody answered, and the task's recalls, if it has any, follow by themselves. */
    LEAVE_TO_RECALL,
    /** Somebody has to look: the report cannot be read, or not be joined to one entity, or tells no intent. */
    CLARIFY,
    /** Nothing: it was taken before. */
    NOTHING
}

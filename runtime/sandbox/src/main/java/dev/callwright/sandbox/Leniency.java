package dev.callwright.sandbox;

/** What the document leaves open and the sandbox refuses unless it is told to let it pass. */
public enum Leniency {
    /** A {@code nodeList} of another size than {@code recallNum}; missing nodes are the task's agent. */
    NODE_COUNT,
    /** A {@code recallIntent} that no encoding table lists. */
    UNKNOWN_INTENT,
    /** Calling windows that overlap, are empty (taken for the whole day) or span midnight. */
    WINDOWS,
    /** A key of {@code callInformation} and its text slot on one callee. */
    SLOT_TWICE,
    /** A text slot in place of a key of {@code callInformation} that the scenario requires. */
    TEXT_FOR_KEY
}

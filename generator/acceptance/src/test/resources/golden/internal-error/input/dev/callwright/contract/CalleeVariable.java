package dev.callwright.contract;

/** A vocabulary that this processor does not understand. */
public enum CalleeVariable {
    TEXT1
}

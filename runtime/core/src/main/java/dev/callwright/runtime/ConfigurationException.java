package dev.callwright.runtime;

/** Thrown when a client cannot be built from its settings. Names settings, never a value. */
public final class ConfigurationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** With a message that names settings and no value. */
    public ConfigurationException(String message) {
        super(message);
    }
}

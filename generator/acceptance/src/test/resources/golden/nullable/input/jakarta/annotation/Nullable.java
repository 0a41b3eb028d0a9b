package jakarta.annotation;

/** Looks like the real one. */
public @interface Nullable {}

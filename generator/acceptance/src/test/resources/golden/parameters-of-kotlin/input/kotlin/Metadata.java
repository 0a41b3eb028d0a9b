package kotlin;

/** As Kotlin's: it is on every class that Kotlin compiled or that kapt describes. */
public @interface Metadata {}

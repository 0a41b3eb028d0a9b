package jakarta.persistence;

/** For the test. */
public @interface Entity {}

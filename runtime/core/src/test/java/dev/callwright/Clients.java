package dev.callwright;

import dev.callwright.runtime.internal.Configuration;
import dev.callwright.runtime.internal.Submitter;

/** What tests reach of clients that users cannot. */
public final class Clients {

    private Clients() {}

    /** A builder that looks at no setting of the machine. */
    public static CallwrightClientBuilder builder() {
        return new CallwrightClientBuilder(new Configuration(name -> null, name -> null));
    }

    /** A builder that looks at these settings. */
    public static CallwrightClientBuilder builder(Configuration configuration) {
        return new CallwrightClientBuilder(configuration);
    }

    /** What a client sends with. */
    public static Submitter submitter(CallwrightClient client) {
        return client.submitter;
    }
}

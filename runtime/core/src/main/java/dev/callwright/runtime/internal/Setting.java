package dev.callwright.runtime.internal;

/** A setting under its three names. */
public enum Setting {
    API_KEY("ITNIO_API_KEY", "itnio.api-key", "apiKey(…)"),
    API_SECRET("ITNIO_API_SECRET", "itnio.api-secret", "apiSecret(…)"),
    APP_ID("ITNIO_APP_ID", "itnio.app-id", "appId(…)"),
    BASE_URL("ITNIO_BASE_URL", "itnio.base-url", "baseUrl(…)"),
    JOURNAL("ITNIO_JOURNAL", "itnio.journal", "journal(…)"),
    ALLOW_LOOPBACK("ITNIO_ALLOW_LOOPBACK", "itnio.allow-loopback", "allowLoopback()"),
    AGENTS("ITNIO_AGENTS", "itnio.agents", "agent(…)");

    final String environment;
    public final String property;

    private final String builder;

    Setting(String environment, String property, String builder) {
        this.environment = environment;
        this.property = property;
        this.builder = builder;
    }

    /** All three names, for a message. */
    public String names() {
        return environment + " in the environment, -D" + property + "=… or builder()." + builder;
    }
}

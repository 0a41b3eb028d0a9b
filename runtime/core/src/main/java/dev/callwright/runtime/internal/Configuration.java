package dev.callwright.runtime.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where settings come from: the builder wins over system properties, and those over the environment. */
public final class Configuration {

    private final Map<Setting, String> given = new EnumMap<>(Setting.class);
    private final Function<String, @Nullable String> properties;
    private final Function<String, @Nullable String> environment;

    public Configuration(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    public static Configuration ofMachine() {
        return new Configuration(System::getProperty, System::getenv);
    }

    public void set(Setting setting, String value) {
        given.put(setting, value);
    }

    /**
     * The value; empty when it is nowhere. On the machine a blank one is one not set; on the builder it stands, to be
     * refused, and never gives way to what may be another account's.
     */
    public Optional<String> find(Setting setting) {
        return Optional.ofNullable(given.get(setting))
                .or(() -> nonBlank(properties.apply(setting.property)))
                .or(() -> nonBlank(environment.apply(setting.environment)));
    }

    public boolean isTrue(Setting setting) {
        return find(setting).map(Boolean::parseBoolean).orElse(false);
    }

    private static Optional<String> nonBlank(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}

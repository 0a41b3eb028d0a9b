package dev.callwright.runtime;

import dev.callwright.runtime.internal.Setting;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a client cannot be built from its settings. Names settings, never a value. */
public final class ConfigurationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }

    public static ConfigurationException missing(List<Setting> settings) {
        return new ConfigurationException(settings.stream()
                .map(setting -> System.lineSeparator() + "  " + setting.names())
                .collect(Collectors.joining("", "[callwright/missing-configuration] not set:", "")));
    }

    public static ConfigurationException baseUrl(String problem) {
        return new ConfigurationException("[callwright/base-url] the base URL " + problem);
    }
}

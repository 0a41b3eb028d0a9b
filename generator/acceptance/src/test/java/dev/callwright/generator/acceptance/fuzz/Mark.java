package dev.callwright.generator.acceptance.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an annotation says of a member.
 *
 * @param wire the annotated name, {@link #NUMBER} for the number to call
 * @param path as of {@code @Variable(path)}
 * @param options the other members of the annotation by their names: texts, numbers, constants, classes or lists
 * @param profiles the callees that it is restricted to; absent when it is not
 */
record Mark(String wire, String path, Map<String, Object> options, Optional<List<String>> profiles) {

    static final String NUMBER = "calleeNumber";

    static Mark plain(String wire, Optional<List<String>> profiles) {
        return new Mark(wire, "", Map.of(), profiles);
    }

    boolean isNumber() {
        return wire.equals(NUMBER);
    }

    boolean isOf(String profile) {
        return profiles.filter(restricted -> !restricted.contains(profile)).isEmpty();
    }

    /** Beside the number; where there is none, that of the number. */
    String pathOfCountryCode() {
        return options.get("countryCodeFrom") instanceof String from ? path.replaceFirst("number$", from) : path;
    }

    Mark reset() {
        return plain(wire, profiles);
    }

    Mark at(String otherPath) {
        return new Mark(wire, otherPath, options, profiles);
    }

    Mark with(String option, Object value) {
        Map<String, Object> more = new TreeMap<>(options);
        more.put(option, value);
        return new Mark(wire, path, more, profiles);
    }

    Mark of(List<String> others) {
        return new Mark(wire, path, options, Optional.of(others));
    }
}

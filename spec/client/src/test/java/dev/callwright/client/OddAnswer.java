package dev.callwright.client;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody's service may give: its code can be read, and anything may stand beside it.
 *
 * @param json what arrives
 * @param code what it says, with all its digits; null when both spellings have one, and they differ
 * @param message what it says to people, where that is a text
 */
record OddAnswer(
        String json, @Nullable String code, @Nullable String message) {

    private static final List<String> CODES =
            List.of("0", "-1", "-41", "-2", "00", "-0", "", " ", "ok", "é\uD83D\uDE00");
    private static final List<String> NUMBERS =
            List.of("0", "-41", "-16", "7", "1.50", "1e2", "0.0", "12345678901234567890123", "-9223372036854775809");
    private static final List<String> TEXTS =
            List.of("success", "", "task name exists", "null", "0", "\u0000\n\u2028", "<b>", "\uD83D\uDE00");
    private static final List<String> ODD = List.of(
            "{}",
            "\"\"",
            "[]",
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "-1e-400",
            "1e999999999",
            "9223372036854775808",
            "123456789012345678901234567890",
            "\"text\"",
            "\"12\"",
            "\" \"",
            "\"2026-02-30 25:00:00\"",
            "\"\\ud800\"",
            "[null]",
            "[[],[[]]]",
            "[{}]",
            "{\"a\":{\"b\":[1,{\"c\":null}]}}",
            "{\"code\":\"-7\",\"status\":\"-8\",\"data\":{\"code\":{}}}",
            "{\"\":0}");

    private static final Map<JavaType, List<BeanPropertyDefinition>> PROPERTIES = new ConcurrentHashMap<>();

    /** An answer of one kind; the same for the same seed. */
    static OddAnswer of(Class<?> model, ObjectMapper mapper, long seed) {
        return new Maker(mapper, seed).answer(mapper.constructType(model));
    }

    /** Makes values up: some as the contract has them, others not. */
    private static final class Maker {

        private final ObjectMapper mapper;
        private final SplittableRandom random;
        private final Random order;

        Maker(ObjectMapper mapper, long seed) {
            this.mapper = mapper;
            this.random = new SplittableRandom(seed);
            this.order = new Random(seed);
        }

        OddAnswer answer(JavaType model) {
            Map<String, String> members = new HashMap<>();
            String code = code(members, "code", "status");
            String message = message(members);
            properties(model).forEach(property -> {
                if (!List.of("code", "status", "msg", "reason").contains(property.getName()) && random.nextInt(5) > 0) {
                    members.put(property.getName(), value(property.getPrimaryType(), 0));
                }
            });
            for (int unknown = random.nextInt(3); unknown > 0; unknown--) {
                members.put("unknown".repeat(random.nextInt(50) == 0 ? 9000 : 1) + unknown, odd());
            }
            return new OddAnswer(object(members), code, message);
        }

        /** In one spelling or both, which may differ. */
        private @Nullable String code(Map<String, String> members, String one, String other) {
            boolean swapped = random.nextBoolean();
            String first = putCode(members, swapped ? other : one);
            String second = swapped ? one : other;
            return switch (random.nextInt(6)) {
                case 0 -> {
                    members.put(second, "null");
                    yield first;
                }
                case 1 -> {
                    String again = putCode(members, second);
                    yield again.equals(first) ? first : null;
                }
                case 2 -> {
                    members.put(second, quoted(first));
                    yield first;
                }
                default -> first;
            };
        }

        private String putCode(Map<String, String> members, String key) {
            boolean text = random.nextBoolean();
            String code = pick(text ? CODES : NUMBERS);
            members.put(key, text ? quoted(code) : code);
            return code;
        }

        /** What is said in the first spelling that is a text; the contract prefers the first. */
        private @Nullable String message(Map<String, String> members) {
            String said = null;
            for (String key : List.of("msg", "reason")) {
                int kind = random.nextInt(4);
                if (kind == 0) {
                    members.put(key, pick(List.of("null", "{}", "[]", "[1,{\"a\":[]}]", "{\"msg\":\"x\"}")));
                } else if (kind < 3) {
                    String text = pick(TEXTS);
                    members.put(key, quoted(text));
                    said = said == null ? text : said;
                }
            }
            return said;
        }

        private String value(JavaType type, int depth) {
            if (depth > 3 || random.nextInt(4) == 0) {
                return odd();
            }
            if (type.isCollectionLikeType()) {
                return Stream.generate(() -> value(type.getContentType(), depth + 1))
                        .limit(random.nextInt(4))
                        .collect(Collectors.joining(",", "[", "]"));
            }
            if (type.getRawClass().getName().startsWith("dev.callwright.")) {
                Map<String, String> members = new HashMap<>();
                properties(type).forEach(property -> {
                    if (random.nextInt(3) > 0) {
                        members.put(property.getName(), value(property.getPrimaryType(), depth + 1));
                    }
                });
                return object(members);
            }
            return pick(List.of("1", "0", "5009612", "\"text\"", "\"2026-01-01 00:00:00\"", "true", "null"));
        }

        /** Also of what no contract has: deep, long and large. */
        private String odd() {
            return switch (random.nextInt(60)) {
                case 0 -> "[".repeat(1500) + "]".repeat(1500);
                case 1 -> "{\"a\":".repeat(200) + "0" + "}".repeat(200);
                case 2 -> "9".repeat(1 + random.nextInt(2000));
                case 3 -> quoted("x".repeat(random.nextInt(20_000)));
                default -> pick(ODD);
            };
        }

        private String object(Map<String, String> members) {
            List<String> entries = new ArrayList<>();
            members.forEach((key, value) -> entries.add(quoted(key) + ":" + value));
            Collections.sort(entries);
            Collections.shuffle(entries, order);
            return entries.stream().collect(Collectors.joining(",", "{", "}"));
        }

        private List<BeanPropertyDefinition> properties(JavaType model) {
            return PROPERTIES.computeIfAbsent(
                    model,
                    key -> mapper.getDeserializationConfig().introspect(key).findProperties());
        }

        private String quoted(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            text.chars()
                    .forEach(c -> quoted.append(
                            c < ' ' || c > '~' || c == '"' || c == '\\'
                                    ? "\\u%04x".formatted(c)
                                    : Character.toString(c)));
            return quoted.append('"').toString();
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}

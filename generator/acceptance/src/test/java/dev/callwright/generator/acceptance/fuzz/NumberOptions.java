package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.annotation.NumberMark;
import dev.callwright.generator.acceptance.fuzz.given.Dialled;
import dev.callwright.generator.acceptance.fuzz.given.Phone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes up numbers to call, and what their annotation says of them. */
final class NumberOptions {

    private static final List<String> DIGITS = List.of(
            "639171234567",
            "639171234567",
            "639171234567",
            "463200007",
            "0046320000",
            "123456789012345678",
            "12345",
            "1234567890123456789",
            "000000");
    private static final List<String> MARKED = List.of(
            "+63 917-123-4567",
            "63 (917) 1234567",
            "63.917.123.4567",
            "0917-123 456",
            "63/9171234567",
            "--",
            "639171234567.0",
            "0917 123 / 0917 124",
            "639171234567");

    private NumberOptions() {}

    static String digits(Random random) {
        return pick(DIGITS, random);
    }

    static String longDigits() {
        return DIGITS.get(0);
    }

    static String marked(Random random) {
        return pick(MARKED, random);
    }

    static Object parts(Random random) {
        return new Phone(
                pick(Arrays.asList("63", "63", "+63", "1", "6 3", "063", "", null, "63999"), random),
                pick(
                        Arrays.asList(
                                "9171234567",
                                "9171234567",
                                "917-123-4567",
                                "09171234567",
                                "+63917",
                                "639171234567",
                                "",
                                null),
                        random));
    }

    static Map<String, Object> ofParts(Random random) {
        Map<String, Object> options = new TreeMap<>(Map.of("countryCodeFrom", "code"));
        if (random.nextBoolean()) {
            options.put("ignore", List.of(NumberMark.PLUS, NumberMark.SPACE, NumberMark.DASH));
        }
        if (random.nextBoolean()) {
            options.put("trunkPrefix", "0");
        }
        return options;
    }

    static Map<String, Object> ofTexts(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("converter", Dialled.class);
            case 1 -> Map.of("ignore", List.of(NumberMark.PLUS, NumberMark.SPACE, NumberMark.DASH, NumberMark.DOT));
            case 2 -> {
                Map<String, Object> options = new TreeMap<>(ofNumbers(random));
                options.put("ignore", List.of(NumberMark.DASH, NumberMark.PARENTHESIS, NumberMark.SPACE));
                yield options;
            }
            default -> Map.of();
        };
    }

    static Map<String, Object> ofNumbers(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("countryCode", "62");
            case 1 ->
                random.nextBoolean()
                        ? Map.of("countryCode", "63", "trunkPrefix", "0")
                        : Map.of("countryCode", "63", "trunkPrefix", "0", "nationalDigits", "9-10");
            default -> Map.of();
        };
    }
}

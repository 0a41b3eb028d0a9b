package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.TooLong;
import dev.callwright.generator.acceptance.fuzz.given.Shout;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes up what annotations say of values of a kind, without a mistake. */
final class KindOptions {

    static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("America/Sao_Paulo"), ZoneId.of("UTC"), ZoneId.of("+05:30"));

    private static final List<String> OF_DAYS = List.of("dd/MM/yyyy", "yyyyMMdd", "d.M.uuuu", "'day' d 'of' MM");
    private static final List<String> OF_TIMES = List.of("HH:mm", "dd/MM HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.SSS");
    private static final List<String> WITH_NAMES = List.of("d MMM yyyy", "EEE d/M", "d MMMM");
    private static final List<String> LANGUAGES = List.of("id", "es-MX", "en", "fil");

    private KindOptions() {}

    static Map<String, Object> none(Random random) {
        return Map.of();
    }

    static Map<String, Object> ofTexts(Random random) {
        return random.nextInt(3) == 0 ? Map.of("tooLong", pick(List.of(TooLong.values()), random)) : Map.of();
    }

    static Map<String, Object> ofScales(Random random) {
        Map<String, Object> options = new TreeMap<>();
        if (random.nextBoolean()) {
            options.put("scale", random.nextInt(5));
            if (random.nextInt(3) > 0) {
                options.put(
                        "rounding", pick(List.of(RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.FLOOR), random));
            }
        }
        return options;
    }

    static Map<String, Object> ofDays(Random random) {
        return random.nextBoolean() ? Map.of() : with(ofDates(random), "epoch", EpochUnit.DAYS);
    }

    static Map<String, Object> ofEpochs(Random random) {
        return random.nextBoolean()
                ? Map.of()
                : with(ofMoments(random), "epoch", pick(List.of(EpochUnit.SECONDS, EpochUnit.MILLIS), random));
    }

    static Map<String, Object> ofMoments(Random random) {
        return with(ofDatesAndTimes(random), "zone", pick(ZONES, random).getId());
    }

    static Map<String, Object> ofDatesAndTimes(Random random) {
        return random.nextBoolean() ? ofDates(random) : Map.of("pattern", pick(OF_TIMES, random));
    }

    static Map<String, Object> ofDates(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("pattern", pick(OF_DAYS, random));
            case 1 -> Map.of("pattern", pick(WITH_NAMES, random), "locale", pick(LANGUAGES, random));
            default -> Map.of();
        };
    }

    static Map<String, Object> converted(Random random) {
        return with(ofTexts(random), "converter", Shout.class);
    }

    private static Map<String, Object> with(Map<String, Object> options, String name, Object value) {
        Map<String, Object> more = new TreeMap<>(options);
        more.put(name, value);
        return more;
    }
}

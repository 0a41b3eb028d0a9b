package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.generator.acceptance.fuzz.given.Chime;
import dev.callwright.generator.acceptance.fuzz.given.Tone;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of which variables can be, with values of it. A conversion that the processor learns is one line here and one
 * in {@link Texts}.
 *
 * @param boxed the type to put into an {@code Optional} or a type parameter
 * @param digits makes a number to call from its digits; null when the type cannot hold one
 * @param options what its annotation says
 */
record Kind(
        String type,
        String boxed,
        Function<Random, Object> value,
        @Nullable Function<String, Object> digits,
        Function<Random, Map<String, Object>> options) {

    private static final List<String> TEXTS = List.of(
            "Juan dela Cruz",
            "",
            " ",
            " Ana Cruz ",
            "\"quoted\" \\ back",
            "größe 李雷 \uD83D\uDE00",
            "*/ $L $T %s ${x} \\u0022",
            "exactly thirty characters long",
            "thirty-one characters are a lot",
            "Maria Francisca de la Concepción",
            "onewordthatisfartoolongforanyslot",
            "bell\u0007",
            "line\u2028separator",
            "half \uD83D",
            "\u00A0",
            "\u200B\u2060",
            "\u2800\uFE0F\u3164",
            "Garc\uFFFDa");

    static final List<Kind> ALL = List.of(
            text("java.lang.String", Kind::text, digits -> digits),
            text("java.lang.CharSequence", random -> new StringBuilder(text(random)), StringBuilder::new),
            text("java.lang.StringBuilder", random -> new StringBuilder(text(random)), StringBuilder::new),
            primitive("byte", "java.lang.Byte", random -> (byte) random.nextInt(), null, KindOptions::none),
            primitive("short", "java.lang.Short", random -> (short) random.nextInt(), null, KindOptions::ofDays),
            primitive(
                    "int", "java.lang.Integer", Random::nextInt, digits -> (int) Long.parseLong(digits), Kind::ofInts),
            primitive("long", "java.lang.Long", Kind::whole, Long::valueOf, KindOptions::ofEpochs),
            primitive("float", "java.lang.Float", random -> random.nextInt(1 << 16) / 8f, null, KindOptions::ofScales),
            primitive("double", "java.lang.Double", random -> random.nextInt() / 8d, null, KindOptions::ofScales),
            primitive("char", "java.lang.Character", random -> (char) ('\t' + random.nextInt(90)), null, Kind::none),
            primitive("boolean", "java.lang.Boolean", Random::nextBoolean, null, KindOptions::converted),
            object("java.lang.Byte", random -> (byte) random.nextInt(), null, KindOptions::ofDays),
            object("java.lang.Short", random -> (short) random.nextInt(), null, KindOptions::none),
            object("java.lang.Integer", Random::nextInt, digits -> (int) Long.parseLong(digits), Kind::ofInts),
            object("java.lang.Long", Kind::whole, Long::valueOf, KindOptions::ofEpochs),
            object("java.lang.Float", random -> random.nextInt(1 << 16) / -8f, null, KindOptions::ofScales),
            object("java.lang.Double", random -> random.nextInt() / 8d, null, KindOptions::ofScales),
            object(
                    "java.math.BigInteger",
                    random -> new BigInteger(1 + random.nextInt(110), random),
                    BigInteger::new,
                    KindOptions::none),
            object("java.math.BigDecimal", Kind::decimal, null, KindOptions::ofScales),
            object("java.util.OptionalInt", random -> OptionalInt.of(random.nextInt()), null, Kind::none),
            object(
                    "java.util.OptionalLong",
                    random -> OptionalLong.of(wholeNumber(random)),
                    null,
                    KindOptions::ofEpochs),
            object(
                    "java.util.OptionalDouble",
                    random -> random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt() / 8d),
                    null,
                    KindOptions::ofScales),
            object("java.time.LocalDate", Kind::day, null, KindOptions::ofDates),
            object("java.sql.Date", random -> java.sql.Date.valueOf(day(random)), null, KindOptions::ofDates),
            object("java.time.LocalDateTime", Kind::moment, null, KindOptions::ofDatesAndTimes),
            object("java.time.Instant", Kind::instant, null, KindOptions::ofMoments),
            object(
                    "java.time.OffsetDateTime",
                    random -> moment(random).atOffset(ZoneOffset.ofHours(random.nextInt(36) - 18)),
                    null,
                    KindOptions::ofMoments),
            object(
                    "java.time.ZonedDateTime",
                    random -> moment(random).atZone(pick(KindOptions.ZONES, random)),
                    null,
                    KindOptions::ofMoments),
            object("java.util.Date", Kind::date, null, KindOptions::ofMoments),
            object(
                    "java.sql.Timestamp",
                    random -> java.sql.Timestamp.from(instant(random)),
                    null,
                    KindOptions::ofMoments),
            object("java.time.DayOfWeek", random -> DayOfWeek.of(1 + random.nextInt(7)), null, KindOptions::none),
            object(
                    "dev.callwright.generator.acceptance.fuzz.given.Tone",
                    random -> pick(List.of(Tone.values()), random),
                    null,
                    KindOptions::none),
            object(
                    "dev.callwright.generator.acceptance.fuzz.given.Chime",
                    random -> pick(List.of(Chime.values()), random),
                    null,
                    KindOptions::ofTexts),
            object("java.util.UUID", random -> new java.util.UUID(7, random.nextLong()), null, KindOptions::converted),
            object("java.util.List<java.lang.String>", random -> List.of(text(random)), null, KindOptions::converted));

    /** A number to call that is no value by itself. */
    static final Kind IN_PARTS = object(
            "dev.callwright.generator.acceptance.fuzz.given.Phone", NumberOptions::parts, null, KindOptions::none);

    boolean isPrimitive() {
        return !type.equals(boxed);
    }

    boolean isOptional() {
        return type.startsWith("java.util.Optional");
    }

    private static Kind text(String type, Function<Random, Object> value, Function<String, Object> digits) {
        return object(type, value, digits, KindOptions::ofTexts);
    }

    private static Kind object(
            String type,
            Function<Random, Object> value,
            @Nullable Function<String, Object> digits,
            Function<Random, Map<String, Object>> options) {
        return new Kind(type, type, value, digits, options);
    }

    private static Kind primitive(
            String type,
            String boxed,
            Function<Random, Object> value,
            @Nullable Function<String, Object> digits,
            Function<Random, Map<String, Object>> options) {
        return new Kind(type, boxed, value, digits, options);
    }

    private static String text(Random random) {
        return pick(TEXTS, random);
    }

    private static Map<String, Object> ofInts(Random random) {
        return random.nextBoolean() ? KindOptions.ofDays(random) : KindOptions.ofEpochs(random);
    }

    private static Map<String, Object> none(Random random) {
        return KindOptions.none(random);
    }

    private static Object whole(Random random) {
        return random.nextInt(4) == 0 ? random.nextLong() : random.nextInt() * 1000L;
    }

    private static long wholeNumber(Random random) {
        return (long) whole(random);
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(45) - 5);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(random.nextInt(10_200) - 100, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static LocalDateTime moment(Random random) {
        return day(random).atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    private static Instant instant(Random random) {
        return moment(random).toInstant(ZoneOffset.UTC);
    }

    @SuppressWarnings("JavaUtilDate") // Entities have them, and some hold the date of a database.
    private static Date date(Random random) {
        return random.nextBoolean() ? Date.from(instant(random)) : java.sql.Date.valueOf(day(random));
    }
}

package dev.callwright.generator.acceptance.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of which variables can be, with values of it. A conversion that the processor learns is one line here and one
 * in {@link Reference}.
 *
 * @param boxed the type to put into an {@code Optional} or a type parameter
 * @param digits makes a number to call from its digits; null when the type cannot hold one
 */
record Kind(
        String type,
        String boxed,
        Function<Random, Object> value,
        @Nullable Function<String, Object> digits) {

    private static final List<String> TEXTS = List.of(
            "Juan dela Cruz",
            "",
            " ",
            "\"quoted\" \\ back",
            "größe 李雷 \uD83D\uDE00",
            "*/ $L $T %s ${x} \\u0022",
            "exactly thirty characters long",
            "thirty-one characters are a lot",
            "bell\u0007",
            "line\u2028separator",
            "half \uD83D");

    static final List<Kind> ALL = List.of(
            object("java.lang.String", Kind::text, digits -> digits),
            object("java.lang.CharSequence", random -> new StringBuilder(text(random)), StringBuilder::new),
            object("java.lang.StringBuilder", random -> new StringBuilder(text(random)), StringBuilder::new),
            primitive("byte", "java.lang.Byte", random -> (byte) random.nextInt(), null),
            primitive("short", "java.lang.Short", random -> (short) random.nextInt(), null),
            primitive("int", "java.lang.Integer", Random::nextInt, digits -> (int) Long.parseLong(digits)),
            primitive("long", "java.lang.Long", Random::nextLong, Long::valueOf),
            primitive("float", "java.lang.Float", random -> random.nextInt(1 << 16) / 8f, null),
            primitive("double", "java.lang.Double", random -> random.nextInt() / 8d, null),
            object("java.lang.Byte", random -> (byte) random.nextInt(), null),
            object("java.lang.Short", random -> (short) random.nextInt(), null),
            object("java.lang.Integer", Random::nextInt, digits -> (int) Long.parseLong(digits)),
            object("java.lang.Long", Random::nextLong, Long::valueOf),
            object("java.lang.Float", random -> random.nextInt(1 << 16) / -8f, null),
            object("java.lang.Double", random -> random.nextInt() / 8d, null),
            object("java.math.BigInteger", random -> new BigInteger(1 + random.nextInt(110), random), BigInteger::new),
            object(
                    "java.math.BigDecimal",
                    random -> new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(45) - 5),
                    null),
            object("java.time.LocalDate", random -> LocalDate.of(random.nextInt(10_200) - 100, 2, 28), null),
            object("java.time.DayOfWeek", random -> DayOfWeek.of(1 + random.nextInt(7)), null));

    boolean isPrimitive() {
        return !type.equals(boxed);
    }

    private static Kind object(String type, Function<Random, Object> value, @Nullable Function<String, Object> digits) {
        return new Kind(type, type, value, digits);
    }

    private static Kind primitive(
            String type, String boxed, Function<Random, Object> value, @Nullable Function<String, Object> digits) {
        return new Kind(type, boxed, value, digits);
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}

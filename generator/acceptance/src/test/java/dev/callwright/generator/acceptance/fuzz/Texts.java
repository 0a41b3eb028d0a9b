package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.TooLong;
import dev.callwright.annotation.WireValue;
import dev.callwright.generator.acceptance.fuzz.given.Chime;
import dev.callwright.generator.acceptance.fuzz.given.Tone;
import dev.callwright.mapping.ValueConverter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value becomes by what its annotation says: the slow and obvious way, by the classes of the JDK. */
final class Texts {

    /** {@link WireValue} is in no class that is loaded. */
    private static final Map<Tone, String> TONES =
            Map.of(Tone.CALM, "calm \"voice\"", Tone.STERN, "größe $L */ \\u0022");

    private final Map<String, Object> options;
    private final @Nullable Object countryCode;

    /** @param countryCode that comes with a number to call */
    Texts(Map<String, Object> options, @Nullable Object countryCode) {
        this.options = options;
        this.countryCode = countryCode;
    }

    /**
     * The text that is sent, but for its length.
     *
     * @throws RuntimeException when the value must be refused
     */
    @Nullable
    String of(Object value) throws ReflectiveOperationException {
        if (options.get("converter") instanceof Class<?> type) {
            return converted((ValueConverter<?>) type.getConstructor().newInstance(), value);
        }
        if (options.containsKey("ignore") || options.containsKey("countryCode") || isInParts()) {
            return international(value.toString());
        }
        if (value instanceof Float || value instanceof Double) {
            return scaled(new BigDecimal(value.toString()).stripTrailingZeros());
        }
        if (value instanceof BigDecimal decimal) {
            return scaled(decimal);
        }
        if (value instanceof Chime chime) {
            return chime.spoken();
        }
        if (value instanceof Tone tone) {
            return TONES.get(tone);
        }
        LocalDateTime date = date(value);
        if (date != null) {
            return written(date);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** The text within what the service keeps. */
    String within(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        String start = text.substring(0, max);
        return switch ((TooLong) options.getOrDefault("tooLong", TooLong.FAIL)) {
            case FAIL -> throw new IllegalArgumentException("too long");
            case WARN -> text;
            case SHORTEN -> start.stripTrailing();
            case SHORTEN_AT_WORD -> {
                int space = text.charAt(max) == ' ' ? max : start.lastIndexOf(' ');
                yield (space > 0 ? text.substring(0, space) : start).stripTrailing();
            }
        };
    }

    @SuppressWarnings("unchecked") // Of the type that the source gives to it.
    private static <T> @Nullable String converted(ValueConverter<T> converter, Object value) {
        return converter.convert((T) value);
    }

    private String scaled(BigDecimal decimal) {
        return options.get("scale") instanceof Integer scale
                ? decimal.setScale(scale, (RoundingMode) options.getOrDefault("rounding", RoundingMode.UNNECESSARY))
                        .toPlainString()
                : decimal.toPlainString();
    }

    private boolean isInParts() {
        return options.containsKey("countryCodeFrom");
    }

    private @Nullable Object countryCode() {
        if (!isInParts()) {
            return options.get("countryCode");
        }
        String code = bare(String.valueOf(countryCode), true);
        if (!code.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("no country code");
        }
        return code;
    }

    private String bare(String text, boolean plus) {
        String digits = text;
        List<?> ignored = (List<?>) options.getOrDefault("ignore", List.of());
        for (Object mark : ignored) {
            digits = switch ((NumberMark) mark) {
                case PLUS -> plus ? digits.replaceFirst("^([^0-9]*)\\+", "$1") : digits;
                case SPACE -> digits.replace(" ", "");
                case DASH -> digits.replace("-", "");
                case DOT -> withoutPoints(digits);
                case PARENTHESIS -> digits.replaceAll("[()]", "");
                default -> throw new IllegalStateException();
            };
        }
        return digits;
    }

    private static String withoutPoints(String digits) {
        if (digits.matches("[^.]*\\.0+|.*\\.[0-9]")) {
            throw new IllegalArgumentException("a decimal number");
        }
        return digits.replace(".", "");
    }

    private String international(String text) {
        String digits = bare(text, !isInParts());
        if (!(countryCode() instanceof String code) || digits.isEmpty()) {
            return digits;
        }
        String trunk = (String) options.getOrDefault("trunkPrefix", "");
        String national = digits.startsWith(trunk) ? digits.substring(trunk.length()) : digits;
        if (national.startsWith("0") || national.startsWith("-")) {
            throw new IllegalArgumentException("not national");
        }
        if (national.isEmpty()) {
            return "";
        }
        boolean fits = isOfStatedLength(national);
        String behind = national.equals(digits) || trunk.isEmpty() ? national.replaceFirst("^" + code, "") : national;
        if (!behind.equals(national) && !behind.startsWith("0") && isOfStatedLength(behind)) {
            if (fits) {
                throw new IllegalArgumentException("either");
            }
            return national;
        }
        if (!fits) {
            throw new IllegalArgumentException("neither");
        }
        return code + national;
    }

    private boolean isOfStatedLength(String digits) {
        return options.containsKey("nationalDigits") ? digits.matches(".{9,10}") : !digits.isEmpty();
    }

    private @Nullable LocalDateTime date(Object value) {
        if (options.get("epoch") instanceof EpochUnit unit) {
            long count = ((Number) value).longValue();
            return switch (unit) {
                case DAYS -> LocalDate.ofEpochDay(count).atStartOfDay();
                case SECONDS -> in(Instant.ofEpochSecond(count));
                case MILLIS -> in(Instant.ofEpochMilli(count));
                case NONE -> throw new IllegalStateException();
            };
        }
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate().atStartOfDay();
        }
        if (value instanceof Date moment) {
            return in(Instant.ofEpochMilli(moment.getTime()));
        }
        if (value instanceof Instant moment) {
            return in(moment);
        }
        if (value instanceof OffsetDateTime moment) {
            return in(moment.toInstant());
        }
        if (value instanceof ZonedDateTime moment) {
            return in(moment.toInstant());
        }
        if (value instanceof LocalDate day) {
            return day.atStartOfDay();
        }
        return value instanceof LocalDateTime moment ? moment : null;
    }

    private LocalDateTime in(Instant moment) {
        return moment.atZone(ZoneId.of((String) options.get("zone"))).toLocalDateTime();
    }

    private String written(LocalDateTime date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("beyond the calendar");
        }
        if (!(options.get("pattern") instanceof String pattern)) {
            return date.toLocalDate().toString();
        }
        Locale locale = options.get("locale") instanceof String tag ? Locale.forLanguageTag(tag) : Locale.ROOT;
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}

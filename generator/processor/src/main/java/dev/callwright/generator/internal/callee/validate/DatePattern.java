package dev.callwright.generator.internal.callee.validate;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds what is wrong with the pattern of a date: what does not work, and what works but nobody means. */
final class DatePattern {

    /** What is wrong, and what to do. */
    record Fault(String reason, String cure) {}

    private static final String KNOWN = "yuMLdEaHhKkmsS";
    private static final String OF_DATES = "yuMLdE";

    private static final Map<Character, Fault> MISTAKEN = Map.of(
            'Y', new Fault("has Y, the year of the week, which is another one around New Year", "use yyyy"),
            'D', new Fault("has D, the day of the year", "use dd for the day of the month"),
            'w', new Fault("has w, the week, which is counted differently from country to country", "use a date"),
            'W', new Fault("has W, the week, which is counted differently from country to country", "use a date"),
            'e', new Fault("has e, the day of the week as a country counts it", "use EEE with a locale"),
            'c', new Fault("has c, the day of the week as a country counts it", "use EEE with a locale"));

    /** The longest that a pattern without names can write. */
    private static final LocalDateTime LONGEST = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999);

    private final SortedMap<Character, Integer> letters;
    private final boolean hasTime;
    private final boolean inLanguage;

    private DatePattern(SortedMap<Character, Integer> letters, boolean hasTime, boolean inLanguage) {
        this.letters = letters;
        this.hasTime = hasTime;
        this.inLanguage = inLanguage;
    }

    /**
     * What is wrong with a pattern.
     *
     * @param hasTime whether the values have a time of day
     * @param inLanguage whether a locale is stated
     * @param room how long the text may be
     */
    static Optional<Fault> faultOf(String pattern, boolean hasTime, boolean inLanguage, int room) {
        DateTimeFormatter formatter;
        try {
            formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return fault("is none", "see java.time.format.DateTimeFormatter, and put text between single quotes");
        }
        DatePattern read = new DatePattern(letters(pattern), hasTime, inLanguage);
        return read.letterFault().or(read::timeFault).or(read::languageFault).or(() -> {
            int length = read.writesNames() ? 0 : formatter.format(LONGEST).length();
            return length > room
                    ? fault("writes up to " + length + " characters", "shorten it to " + room)
                    : Optional.empty();
        });
    }

    private Optional<Fault> letterFault() {
        if (letters.isEmpty()) {
            return fault("has no part of a date", "use letters such as dd/MM/yyyy");
        }
        for (char letter : letters.keySet()) {
            Fault mistaken = MISTAKEN.get(letter);
            if (mistaken != null) {
                return Optional.of(mistaken);
            }
            if (KNOWN.indexOf(letter) < 0) {
                return fault("has the letter " + letter, "of letters, use only " + KNOWN);
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> timeFault() {
        boolean hours = has('H') || has('h') || has('K') || has('k');
        if (has('m') && !hours) {
            return fault("has m, the minute, without an hour", "use MM for the month");
        }
        if (has('M') && hours && !has('m') && !has('d')) {
            return fault("has M, the month, beside an hour", "use mm for the minute");
        }
        if (!hasTime) {
            for (char letter : letters.keySet()) {
                if (OF_DATES.indexOf(letter) < 0) {
                    return fault("has " + letter + ", and the value has no time of day", "remove it");
                }
            }
        }
        if ((has('h') || has('K')) && !has('a')) {
            return fault("has a twelve-hour clock without a, the half of the day", "use HH");
        }
        if (has('S') && !has('s')) {
            return fault("has S, the fraction of a second, without a second", "use ss for the second");
        }
        return Optional.empty();
    }

    private Optional<Fault> languageFault() {
        if (writesNames() && !inLanguage) {
            return fault("writes names, which depend on the language", "state it, such as locale = \"id\"");
        }
        return !writesNames() && inLanguage
                ? fault("writes no names, so a locale has no effect on it", "remove the locale")
                : Optional.empty();
    }

    private boolean writesNames() {
        return has('E') || has('a') || letters.getOrDefault('M', 0) > 2 || letters.getOrDefault('L', 0) > 2;
    }

    private boolean has(char letter) {
        return letters.containsKey(letter);
    }

    /** The letters outside quotes, with the longest run of each. */
    private static SortedMap<Character, Integer> letters(String pattern) {
        SortedMap<Character, Integer> letters = new TreeMap<>();
        boolean quoted = false;
        int run = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            run = i > 0 && pattern.charAt(i - 1) == c ? run + 1 : 1;
            if (!quoted && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
                letters.merge(c, run, Math::max);
            }
        }
        return letters;
    }

    private static Optional<Fault> fault(String reason, String cure) {
        return Optional.of(new Fault(reason, cure));
    }
}

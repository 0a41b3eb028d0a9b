package dev.callwright.mapping;

import dev.callwright.annotation.NumberMark;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number to call is freed from, and what is put in front of it. For generated code. Immutable. */
public final class NumberForm {

    /** Digits as they are to be sent. */
    public static final NumberForm DIGITS = new NumberForm(Set.of(), null, null, false, DigitCount.ANY);

    private final Set<NumberMark> ignored;
    private final @Nullable String countryCode;
    private final @Nullable String trunkPrefix;
    private final boolean inParts;
    private final DigitCount national;

    private NumberForm(
            Set<NumberMark> ignored,
            @Nullable String countryCode,
            @Nullable String trunkPrefix,
            boolean inParts,
            DigitCount national) {
        this.ignored = ignored;
        this.countryCode = countryCode;
        this.trunkPrefix = trunkPrefix;
        this.inParts = inParts;
        this.national = national;
    }

    /** This form, with marks that are left out. */
    public NumberForm ignoring(NumberMark... marks) {
        Set<NumberMark> all = EnumSet.noneOf(NumberMark.class);
        Collections.addAll(all, marks);
        return new NumberForm(Collections.unmodifiableSet(all), countryCode, trunkPrefix, inParts, national);
    }

    /** This form, of national numbers without a trunk prefix: one with a leading zero is refused. */
    public NumberForm withCountryCode(String code) {
        return new NumberForm(ignored, code, null, false, national);
    }

    /** This form, of national numbers from which the trunk prefix is taken; an empty one keeps leading zeros. */
    public NumberForm withCountryCode(String code, String trunk) {
        return new NumberForm(ignored, code, trunk, false, national);
    }

    /** This form, of national numbers with that trunk prefix, each of which comes {@link #behind} a code of its own. */
    public NumberForm withTrunkPrefix(String trunk) {
        return new NumberForm(ignored, countryCode, trunk, inParts, national);
    }

    /**
     * This form, of national numbers that have so many digits, without trunk prefix and country code. Others are
     * refused, but for those that have so many digits behind their country code and are sent as they are.
     */
    public NumberForm withNationalDigits(int fewest, int most) {
        return new NumberForm(ignored, countryCode, trunkPrefix, inParts, new DigitCount(fewest, most));
    }

    /** This form, of one national number; without its country code it is refused. */
    public NumberForm behind(@Nullable CharSequence code) {
        return new NumberForm(ignored, code == null ? null : code.toString(), trunkPrefix, true, national);
    }

    /** As {@link #behind(CharSequence)}. */
    public NumberForm behind(long code) {
        return behind(Long.toString(code));
    }

    /** As {@link #behind(CharSequence)}, of a {@code Short}, {@code Integer}, {@code Long} or {@code BigInteger}. */
    public NumberForm behind(@Nullable Number code) {
        return behind(code == null ? null : code.toString());
    }

    /** Whether every number comes with a country code, which is checked like the number. */
    boolean isInParts() {
        return inParts;
    }

    @Nullable
    String countryCode() {
        return countryCode;
    }

    @Nullable
    String trunkPrefix() {
        return trunkPrefix;
    }

    DigitCount national() {
        return national;
    }

    boolean ignores(char c, boolean first) {
        NumberMark mark = mark(c);
        return mark != null && ignored.contains(mark) && (mark != NumberMark.PLUS || first);
    }

    private static @Nullable NumberMark mark(char c) {
        return switch (c) {
            case '+' -> NumberMark.PLUS;
            case ' ', '\u00A0', '\u202F' -> NumberMark.SPACE;
            case '-', '\u2010', '\u2011', '\u2013' -> NumberMark.DASH;
            case '.' -> NumberMark.DOT;
            case '(', ')' -> NumberMark.PARENTHESIS;
            case '/' -> NumberMark.SLASH;
            default -> null;
        };
    }
}

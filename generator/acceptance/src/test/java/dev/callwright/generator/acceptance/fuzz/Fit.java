package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What the members of some variables can be of. */
final class Fit {

    private static final Set<String> DATES = Set.of("due_date", "loan_date");
    private static final Set<String> MONEY = Set.of("borrow_total_money", "loan_total_money", "overdue_fee");
    private static final Set<String> DAYS = Set.of("due_days");

    private Fit() {}

    /** Whether a value of the type may be the variable, with these options. */
    static boolean fits(String wire, String type, Map<String, Object> options) {
        if (options.containsKey("converter") || options.containsKey("pattern") || isText(type)) {
            return true;
        }
        boolean date =
                options.containsKey("epoch") || type.startsWith("java.time.") || type.matches(".*[.](Date|Timestamp)");
        boolean decimal = type.matches("(?i).*(float|double|BigDecimal)");
        boolean number = !date && !type.matches("char|.*Character");
        if (DATES.contains(wire)) {
            return date;
        }
        if (DAYS.contains(wire)) {
            return number && (!decimal || Integer.valueOf(0).equals(options.get("scale")));
        }
        return !MONEY.contains(wire) || number;
    }

    static boolean isPicky(String wire) {
        return DATES.contains(wire) || DAYS.contains(wire) || MONEY.contains(wire);
    }

    /** A type that the variable cannot be of. */
    static String misfit(String wire, Random random) {
        return pick(
                DATES.contains(wire)
                        ? List.of("java.lang.Integer", "java.lang.Long", "java.math.BigDecimal", "java.lang.Character")
                        : List.of("java.time.LocalDate", "java.util.Date", "java.lang.Character"),
                random);
    }

    private static boolean isText(String type) {
        return type.matches(".*(String|CharSequence|StringBuilder|DayOfWeek|Tone|Chime)");
    }
}

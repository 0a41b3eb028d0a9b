package dev.callwright.mapping;

import dev.callwright.annotation.TooLong;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

/** Values that are dates. */
final class DateWriter {

    private static final int MIN_YEAR = 1;
    private static final int MAX_YEAR = 9999;

    private final EntryWriter entry;
    private final TextWriter text;

    DateWriter(EntryWriter entry, TextWriter text) {
        this.entry = entry;
        this.text = text;
    }

    void write(VariableEntry member, LocalDate date) {
        if (isYearRefused(member, date.getYear())) {
            return;
        }
        Bytes out = entry.open(member);
        if (out == null) {
            return;
        }
        out.date(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        entry.closeNumber(member, out);
    }

    /** A date that is made only here, because there may be none: a number of seconds can be beyond every calendar. */
    void write(VariableEntry member, DateForm form, Supplier<LocalDateTime> date) {
        LocalDateTime local;
        try {
            local = date.get();
        } catch (DateTimeException beyondTheCalendar) {
            refuseYear(member);
            return;
        }
        DateTimeFormatter formatter = form.formatter();
        if (formatter == null) {
            write(member, local.toLocalDate());
        } else if (!isYearRefused(member, local.getYear())) {
            text.write(member, formatter.format(local), TooLong.FAIL);
        }
    }

    private boolean isYearRefused(VariableEntry member, int year) {
        boolean refused = year < MIN_YEAR || year > MAX_YEAR;
        if (refused) {
            refuseYear(member);
        }
        return refused;
    }

    private void refuseYear(VariableEntry member) {
        entry.take(member);
        entry.refuse(member.field, Rule.DATE_YEAR, "the year is not between 1 and 9999");
    }
}

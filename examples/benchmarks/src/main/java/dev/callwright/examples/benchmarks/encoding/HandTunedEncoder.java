package dev.callwright.examples.benchmarks.encoding;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one could write by hand for this entity alone with the public API of Java: one bounds decision, keys as bytes,
 * digits two at a time. It checks nothing, and knows what these accounts never have: a negative amount, more than 15
 * digits, another scale than 2.
 */
final class HandTunedEncoder implements Encoder {

    private static final byte[] NUMBER = bytes("{\"calleeNumber\":\"");
    private static final byte[] NAME = bytes("\",\"callInformation\":{\"name\":\"");
    private static final byte[] OUTSTANDING = bytes("\",\"borrow_total_money\":\"");
    private static final byte[] DUE_DATE = bytes("\",\"due_date\":\"");
    private static final byte[] DUE_DAYS = bytes("\",\"due_days\":\"");
    private static final byte[] PLATFORM = bytes("\",\"platform\":\"");
    private static final byte[] GENDER = bytes("\",\"gender\":\"");
    private static final byte[] LOAN_DATE = bytes("\",\"loan_date\":\"");
    private static final byte[] LOAN_TOTAL = bytes("\",\"loan_total_money\":\"");
    private static final byte[] FEE = bytes("\",\"overdue_fee\":\"");
    private static final byte[] CONTACT = bytes("\",\"emergency_contact_name\":\"");
    private static final byte[] END = bytes("\"}},");

    /** More than all keys, numbers and dates together. */
    private static final int FIXED_BYTES = 512;

    private static final byte[] PAIRS = new byte[200];

    static {
        for (int i = 0; i < 100; i++) {
            PAIRS[2 * i] = (byte) ('0' + i / 10);
            PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    @Override
    public void encode(LoanAccount account, Output output) {
        int characters = account.mobile().length()
                + account.borrower().length()
                + account.product().length()
                + account.emergencyContact().length();
        output.reserve(FIXED_BYTES + 3 * characters);
        byte[] out = output.chunk;
        int at = put(NUMBER, out, output.length);
        at = ascii(account.mobile(), out, at);
        at = text(account.borrower(), out, put(NAME, out, at));
        at = amount(account.outstanding(), out, put(OUTSTANDING, out, at));
        at = date(account.dueDate(), out, put(DUE_DATE, out, at));
        at = integer(account.dueDays(), out, put(DUE_DAYS, out, at));
        at = text(account.product(), out, put(PLATFORM, out, at));
        at = ascii(account.gender().name(), out, put(GENDER, out, at));
        at = date(account.loanDate(), out, put(LOAN_DATE, out, at));
        at = amount(account.loanTotal(), out, put(LOAN_TOTAL, out, at));
        at = amount(account.overdueFee(), out, put(FEE, out, at));
        at = text(account.emergencyContact(), out, put(CONTACT, out, at));
        output.length = put(END, out, at);
    }

    private static int put(byte[] bytes, byte[] out, int at) {
        System.arraycopy(bytes, 0, out, at, bytes.length);
        return at + bytes.length;
    }

    static int ascii(String text, byte[] out, int at) {
        for (int i = 0; i < text.length(); i++) {
            out[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }

    static int text(String text, byte[] out, int at) {
        int end = at;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c != '"' && c != '\\' && c >= 0x20) {
                out[end++] = (byte) c;
            } else if (c < 0x80) {
                out[end++] = '\\';
                out[end++] = (byte) c;
            } else if (c < 0x800) {
                out[end++] = (byte) (0xC0 | (c >> 6));
                out[end++] = (byte) (0x80 | (c & 0x3F));
            } else {
                out[end++] = (byte) (0xE0 | (c >> 12));
                out[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                out[end++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        return end;
    }

    static int amount(BigDecimal value, byte[] out, int at) {
        long cents = (long) Math.rint(value.doubleValue() * 100);
        int point = integer(cents / 100, out, at);
        out[point] = '.';
        return pair((int) (cents % 100), out, point + 1);
    }

    static int date(LocalDate date, byte[] out, int at) {
        int year = date.getYear();
        pair(year / 100, out, at);
        pair(year % 100, out, at + 2);
        out[at + 4] = '-';
        pair(date.getMonthValue(), out, at + 5);
        out[at + 7] = '-';
        return pair(date.getDayOfMonth(), out, at + 8);
    }

    static int integer(long value, byte[] out, int at) {
        int digits = 1;
        for (long power = 10; value >= power; power *= 10) {
            digits++;
        }
        int end = at + digits;
        int from = end;
        long rest = value;
        while (rest >= 10) {
            from -= 2;
            pair((int) (rest % 100), out, from);
            rest /= 100;
        }
        if (from > at) {
            out[at] = (byte) ('0' + rest);
        }
        return end;
    }

    private static int pair(int value, byte[] out, int at) {
        out[at] = PAIRS[2 * value];
        out[at + 1] = PAIRS[2 * value + 1];
        return at + 2;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}

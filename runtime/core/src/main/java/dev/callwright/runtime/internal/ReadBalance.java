package dev.callwright.runtime.internal;

import dev.callwright.runtime.Balance;
import java.math.BigDecimal;

/** A {@link Balance}, read from an answer. */
public record ReadBalance(BigDecimal balance, BigDecimal gift, BigDecimal credit) implements Balance {

    /** More would be no amount of money, but work. */
    private static final int MAX_LENGTH = 40;

    public static ReadBalance of(AnswerFields answer) throws UnreadableAnswerException {
        return new ReadBalance(amount(answer, "balance"), amount(answer, "gift"), amount(answer, "credit"));
    }

    private static BigDecimal amount(AnswerFields answer, String name) throws UnreadableAnswerException {
        String text = answer.requiredText(name);
        boolean plain = text.length() <= MAX_LENGTH
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        if (!plain) {
            throw answer.unreadable(name);
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw answer.unreadable(name);
        }
    }
}

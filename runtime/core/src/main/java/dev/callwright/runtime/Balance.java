package dev.callwright.runtime;

import java.math.BigDecimal;

/**
 * The account's money, in a currency that the page does not name. The scale is what the service sent.
 *
 * @param balance what is there
 * @param gift what was given for free
 * @param credit the credit line
 */
public record Balance(BigDecimal balance, BigDecimal gift, BigDecimal credit) {

    /** More would be no amount of money, but work. */
    private static final int MAX_LENGTH = 40;

    static Balance of(AnswerFields answer) throws UnreadableAnswerException {
        return new Balance(amount(answer, "balance"), amount(answer, "gift"), amount(answer, "credit"));
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

package dev.callwright.examples.benchmarks.encoding;

/** Reads a little of every object of an account and writes next to nothing: the memory's share in every encoder. */
final class TouchingEncoder implements Encoder {

    @Override
    public void encode(LoanAccount account, Output output) {
        int sum = text(account.mobile()) + text(account.borrower()) + text(account.product());
        sum += text(account.emergencyContact()) + account.gender().name().length() + account.dueDays();
        sum += account.dueDate().getDayOfMonth() + account.loanDate().getDayOfMonth();
        sum += account.outstanding().scale()
                + account.loanTotal().scale()
                + account.overdueFee().scale();
        output.reserve(1);
        output.chunk[output.length++] = (byte) sum;
    }

    private static int text(String text) {
        return text.charAt(text.length() - 1);
    }
}

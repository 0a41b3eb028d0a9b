package dev.callwright.campaign.internal.plan;

/** Numbers as an encoder tells them: the digits behind a 1, so that leading zeros count. */
final class NumberKeys {

    private NumberKeys() {}

    static String digits(long numberKey) {
        return Long.toString(numberKey).substring(1);
    }
}

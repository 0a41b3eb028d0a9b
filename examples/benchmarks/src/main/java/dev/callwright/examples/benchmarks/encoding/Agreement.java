package dev.callwright.examples.benchmarks.encoding;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Nothing is measured before all ways have written the same bytes. */
public final class Agreement {

    private Agreement() {}

    /**
     * Writes accounts in every way.
     *
     * @return how many bytes each wrote
     * @throws IllegalStateException when two ways wrote different bytes
     */
    public static long check(int count) throws IOException {
        LoanAccount[] accounts = LoanAccounts.of(count);
        String expected = hash(Way.COPYING, accounts);
        for (Way way : Way.values()) {
            if (way != Way.TOUCHING && !hash(way, accounts).equals(expected)) {
                throw new IllegalStateException(way + " writes other bytes than " + Way.COPYING);
            }
        }
        Output output = new Output(null);
        encode(Way.COPYING, accounts, output);
        return output.total();
    }

    private static String hash(Way way, LoanAccount[] accounts) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Output output = new Output(digest);
            encode(way, accounts, output);
            output.flush();
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static void encode(Way way, LoanAccount[] accounts, Output output) throws IOException {
        Encoder encoder = way.encoder(accounts, output);
        for (LoanAccount account : accounts) {
            encoder.encode(account, output);
        }
        encoder.finish();
    }
}

package dev.callwright.endurance;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody of whom nothing may be found, the same whoever asks with the same seed. */
record SecretDebtor(String key, String number, String name, String amount) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "123456789";

    static Stream<SecretDebtor> some(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> new SecretDebtor(
                        text(random, LETTERS, 22),
                        text(random, DIGITS, 17),
                        text(random, LETTERS, 25),
                        text(random, DIGITS, 14)));
    }

    /** A key, or a secret, of an account that nobody has. */
    static String credential(long seed) {
        return text(new SplittableRandom(seed), LETTERS, 24);
    }

    Stream<String> secrets() {
        return Stream.of(number, name, amount);
    }

    private static String text(SplittableRandom random, String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .reduce("", String::concat);
    }

    /** The mapper that would be generated. */
    static final class Mapper implements CalleeMapper<SecretDebtor> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(SecretDebtor debtor, CalleeSink sink) {
            sink.number(debtor.number());
            sink.text(CalleeVariable.NAME, debtor.name());
            sink.text(CalleeVariable.BORROW_TOTAL_MONEY, debtor.amount());
            sink.text(CalleeVariable.DUE_DATE, "2026-02-02");
        }
    }
}

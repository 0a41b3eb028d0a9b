package dev.callwright.runtime.wire;

import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.runtime.SubmitOutcome;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must not be shown, each at random, so that nothing else looks like it.
 *
 * @param sign the signature by the key and the secret at a time
 */
record Secrets(String key, String secret, String sign, List<Debtor> debtors) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "123456789";

    static Secrets random(Instant signed, int debtors) {
        String key = random(LETTERS, 20);
        String secret = random(LETTERS, 32);
        String sign = Signature.of(new Credentials(key, secret), signed.getEpochSecond());
        return new Secrets(
                key,
                secret,
                sign,
                Stream.generate(() -> new Debtor(random(DIGITS, 17), random(LETTERS, 25), random(DIGITS, 14)))
                        .limit(debtors)
                        .toList());
    }

    List<String> all() {
        List<String> all = new ArrayList<>(List.of(key, secret, sign));
        debtors.forEach(debtor -> all.addAll(List.of(debtor.number(), debtor.name(), debtor.amount())));
        return all;
    }

    /** Debtors in an order, and with values, that a task must not have. */
    List<Debtor> wrong() {
        return debtors.stream().flatMap(Secrets::wrong).toList();
    }

    private static Stream<Debtor> wrong(Debtor debtor) {
        return Stream.of(
                debtor,
                debtor,
                new Debtor("+" + debtor.number(), debtor.name(), debtor.amount()),
                new Debtor(debtor.number() + debtor.number(), debtor.name(), debtor.amount()),
                new Debtor(debtor.number(), debtor.name() + debtor.name(), debtor.amount()),
                new Debtor(debtor.number(), debtor.name() + "\n", debtor.amount()),
                new Debtor(debtor.number(), debtor.name(), debtor.amount() + "\ud800"));
    }

    /** Answers that have in them what was sent, and more. */
    List<Hostile> echoes() {
        List<Hostile> answers = new ArrayList<>();
        String echo = String.join(" ", all());
        for (String code : List.of(
                "0", "-1", "-16", "-18", "-37", "-41", "-4711", debtors.get(0).number(), secret)) {
            answers.add(Hostile.body(SubmitOutcome.class, "{\"code\":\"" + code + "\",\"msg\":\"" + echo + "\"}"));
        }
        for (int status : List.of(200, 302, 401, 404, 407, 500, 503)) {
            String headers =
                    "X-Echo: " + echo + "\r\nLocation: http://" + secret + "/\r\nSet-Cookie: a=" + sign + "\r\n";
            answers.add(Hostile.raw("", SubmitOutcome.class, Answers.status(status, headers, echo)));
            answers.add(Hostile.raw("", SubmitOutcome.class, "HTTP/1.1 " + status + " " + echo + "\r\n\r\n" + echo));
        }
        answers.add(Hostile.raw("", SubmitOutcome.class, echo + "\r\n\r\n"));
        answers.add(Hostile.raw(
                "", SubmitOutcome.class, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + secret + "\r\n"));
        return answers;
    }

    private static String random(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .reduce("", String::concat);
    }
}

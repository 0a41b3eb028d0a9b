package dev.callwright.runtime.wire;

import static dev.callwright.runtime.wire.Hostile.raw;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.ClockSkew;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers whose lines say something impossible: how long they are, whose they are, when to come again. */
final class HostileFraming {

    /** As many as the bytes of an envelope, in digits that are none in HTTP. */
    private static final String ARABIC = utf8("\u0664\u0662");

    private final String envelope;

    private HostileFraming(String envelope) {
        this.envelope = envelope;
    }

    /** @param envelope a success, of 42 bytes */
    static List<Hostile> allWith(String envelope) {
        return new HostileFraming(envelope).rows();
    }

    private List<Hostile> rows() {
        List<Hostile> all = new ArrayList<>();
        noLength()
                .map(length -> head("length " + length, Unknown.class, "Content-Length: " + length))
                .forEach(all::add);
        Stream.of("42", "0042", "\t42 ")
                .map(length -> head("length " + length, Accepted.class, "Content-Length: " + length))
                .forEach(all::add);
        noCoding()
                .map(coding -> chunked("coding " + coding, Unknown.class, "Transfer-Encoding: " + coding))
                .forEach(all::add);
        all.add(chunked("coding CHUNKED", Accepted.class, "transfer-encoding: CHUNKED"));
        noLine().map(line -> head("line " + line, Unknown.class, line)).forEach(all::add);
        odd().map(line -> head("odd " + line, Accepted.class, "Content-Length: 42\r\n" + line))
                .forEach(all::add);
        noStatus().map(status -> status(status, Unknown.class)).forEach(all::add);
        all.addAll(retries());
        all.addAll(others());
        return all;
    }

    private static Stream<String> noLength() {
        return Stream.of(
                "",
                "all",
                "-1",
                "-2",
                "-42",
                "-9223372036854775808",
                "+42",
                "42.0",
                "4 2",
                "0x2a",
                "42;",
                "42, 42",
                "42, 43",
                "42\r\nContent-Length: 42",
                "41\r\nContent-Length: 42",
                "42\r\ncontent-length: 41",
                "42\r\nTransfer-Encoding: identity",
                ARABIC,
                "9223372036854775807",
                "9223372036854775808",
                "99999999999999999999999");
    }

    private static Stream<String> noCoding() {
        return Stream.of(
                "",
                "identity",
                "gzip, chunked",
                "chunked, chunked",
                "chunked;q=1",
                "xchunked",
                "chunked\r\nTransfer-Encoding: chunked",
                "chunked\r\nTransfer-Encoding: identity",
                "chunked\r\nContent-Length: 42",
                "chunked\r\nContent-Length: 54");
    }

    /** A line that one reader takes for a length, and another one does not. */
    private static Stream<String> noLine() {
        return Stream.of(
                "Content-Length : 41",
                " Content-Length: 41",
                "Content-Length",
                "X: y\r\n Content-Length: 41",
                "X: y\r\n\tz",
                "X: y\rContent-Length: 41",
                "X: y\0Content-Length: 41",
                "Content-Length\0: 41",
                "Content\u00e9Length: 41",
                "Content Length: 41",
                "=: 41");
    }

    private static Stream<String> odd() {
        return Stream.of(
                "Retry-After: -1",
                "Retry-After: 99999999999999999999999",
                "Age: -1",
                "Expires: -1",
                "Cache-Control: max-age=99999999999999999999999",
                "Date: Fri, 31 Dec 999999999 23:59:59 GMT",
                "Date: Fri, 99 Dec -1 99:99:99 GMT",
                "Date: " + "9".repeat(10_000),
                "Last-Modified: 0",
                "Keep-Alive: timeout=-99999999999999999999999",
                "Connection: close, keep-alive, Content-Length",
                "Content-Range: bytes -1--2/0",
                "Content-Type: text/html; charset=none",
                "Content-Type: ;;;=",
                "Link: <",
                "Location: http://[",
                "Trailer: Content-Length",
                "Upgrade: h2c",
                "Alt-Svc: h2=\"[\"; ma=-1",
                "Set-Cookie: =; Max-Age=-99999999999999999999999; Expires=Fri, 31 Dec 999999 23:59:59 GMT",
                "WWW-Authenticate: Basic realm=\"",
                "X-" + "y".repeat(10_000) + ": z");
    }

    private static Stream<String> noStatus() {
        return Stream.of(
                "HTTP/1.1 -20 OK",
                "HTTP/1.1 -99 OK",
                "HTTP/1.1 +20 OK",
                "HTTP/1.1 -00 OK",
                "HTTP/1.1 000 OK",
                "HTTP/1.1 099 OK",
                "HTTP/1.1 999 OK",
                "HTTP/1.1 2000 OK",
                "HTTP/1.1 2O0 OK",
                "HTTP/1.1  200 OK",
                "HTTP/1.1 2 0 OK",
                "HTTP/1.1\t200 OK",
                "HTTP/2 200",
                "HTTP/1.-1 200 OK",
                "http/1.1 200 OK");
    }

    private static List<Hostile> retries() {
        List<Hostile> all = new ArrayList<>();
        for (int status : List.of(408, 503)) {
            Stream.of(
                            "0",
                            "-1",
                            "1e9",
                            "2147483648",
                            "1000000000000000000",
                            "99999999999999999999999",
                            ARABIC,
                            "Fri, 31 Dec 999999999 23:59:59 GMT",
                            "")
                    .map(wait -> raw(
                            status + " for " + shown(wait),
                            Unknown.class,
                            Answers.status(status, "Retry-After: " + wait + "\r\n", "")))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Hostile> others() {
        String accepted = Answers.ok(envelope);
        return List.of(
                raw(
                        "a status in other digits, which is read as 200",
                        Accepted.class,
                        accepted.replace("200", utf8("\u0662\u0660\u0660"))),
                raw(
                        "an interim of negative length",
                        Accepted.class,
                        Answers.head(103, "Content-Length: -2\r\n") + accepted),
                raw("an interim that codes", Accepted.class, Answers.head(100, "Transfer-Encoding: x\r\n") + accepted),
                raw(
                        "chunks in HTTP/1.0",
                        Unknown.class,
                        accepted.replace("HTTP/1.1", "HTTP/1.0")
                                .replace("Content-Length: 42", "Transfer-Encoding: chunked")),
                raw("a redirect to nowhere", Unknown.class, Answers.status(307, "Location: http://[\r\n", "")),
                raw("a challenge that is none", Unknown.class, Answers.status(407, "Proxy-Authenticate: =\"\r\n", "")),
                raw("an error of negative length", Unknown.class, Answers.head(500, "Content-Length: -2\r\n")),
                raw(
                        "a refusal of negative length",
                        Unknown.class,
                        Answers.head(400, "Content-Length: -2\r\n") + "{\"code\":\"-22\"}"),
                raw(
                        "a clock at the end of time",
                        ClockSkew.class,
                        Answers.status(200, "Date: Fri, 31 Dec 999999999 23:59:59 GMT\r\n", "{\"code\":\"-16\"}")));
    }

    private Hostile head(String name, Class<? extends SubmitOutcome> outcome, String lines) {
        return raw(shown(name), outcome, Answers.head(200, lines + "\r\n") + envelope);
    }

    private Hostile chunked(String name, Class<? extends SubmitOutcome> outcome, String lines) {
        return raw(shown(name), outcome, Answers.head(200, lines + "\r\n") + "2a\r\n" + envelope + "\r\n0\r\n\r\n");
    }

    private Hostile status(String line, Class<? extends SubmitOutcome> outcome) {
        return raw("status " + shown(line), outcome, line + "\r\nContent-Length: 42\r\n\r\n" + envelope);
    }

    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.chars().limit(60).forEach(unit -> shown.append(unit < ' ' || unit > '~' ? "\\" + unit : (char) unit));
        return shown.toString();
    }

    private static String utf8(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}

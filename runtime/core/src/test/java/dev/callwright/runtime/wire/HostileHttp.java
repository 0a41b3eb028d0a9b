package dev.callwright.runtime.wire;

import static dev.callwright.runtime.wire.Hostile.raw;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.ClockSkew;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Answers that are wrong, or too much, before their body is read. */
final class HostileHttp {

    private static final int ENDLESS = 200 << 20;
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    private final String envelope;

    private HostileHttp(String envelope) {
        this.envelope = envelope;
    }

    static List<Hostile> all() {
        return allWith(Answers.ENVELOPE);
    }

    /** @param envelope a success of another operation, as long as that of a create */
    static List<Hostile> allWith(String envelope) {
        List<Hostile> all = new ArrayList<>(new HostileHttp(envelope).rows());
        all.addAll(HostileFraming.allWith(envelope));
        return all;
    }

    private List<Hostile> rows() {
        List<Hostile> all = new ArrayList<>(protocol());
        all.addAll(headers());
        all.addAll(sizes());
        all.addAll(encodings());
        return all;
    }

    private List<Hostile> protocol() {
        return List.of(
                raw("nothing", Unknown.class, ""),
                raw("a line end", Unknown.class, "\r\n"),
                raw("HTTP/1.1 alone", Unknown.class, "HTTP/1.1"),
                raw("a status without a line end", Unknown.class, "HTTP/1.1 200"),
                raw("HTTP/9.9", Unknown.class, "HTTP/9.9 200 OK\r\n\r\n" + envelope),
                raw("ICY, which is taken for HTTP/1.0", Accepted.class, "ICY 200 OK\r\n\r\n" + envelope),
                raw("SSH", Unknown.class, "SSH-2.0-OpenSSH_9.2\r\n"),
                raw("a TLS alert", Unknown.class, "\25\3\3\0\2\2\50"),
                raw("a status of two digits", Unknown.class, "HTTP/1.1 20 OK\r\n\r\n" + envelope),
                raw("a status of letters", Unknown.class, "HTTP/1.1 abc OK\r\n\r\n" + envelope),
                raw("no reason", Accepted.class, "HTTP/1.1 200\r\n\r\n" + envelope),
                raw("204 with a length", Unknown.class, "HTTP/1.1 204 No\r\nContent-Length: 42\r\n\r\n" + envelope),
                raw("a body that is shorter than said", Unknown.class, OK + "Content-Length: 43\r\n\r\n" + envelope),
                raw("a body that is longer than said", Unknown.class, OK + "Content-Length: 41\r\n\r\n" + envelope),
                raw("a chunk size that is none", Unknown.class, CHUNKED + "zz\r\n" + envelope),
                raw("a chunk size that is negative", Unknown.class, CHUNKED + "-1\r\n" + envelope),
                raw("a chunk larger than a long", Unknown.class, CHUNKED + "fffffffffffffffff\r\n" + envelope),
                raw("chunks without the last", Unknown.class, CHUNKED + "2a\r\n" + envelope + "\r\n"),
                raw("chunks", Accepted.class, CHUNKED + "2a\r\n" + envelope + "\r\n0\r\n\r\n"));
    }

    private List<Hostile> headers() {
        return List.of(
                header("no name", Unknown.class, ": x"),
                header("a control character", Accepted.class, "X-Y: a\7b"),
                header("bytes beyond ASCII", Accepted.class, "X-Y: \u00e9"),
                header("a cookie", Accepted.class, "Set-Cookie: a=b; Domain=.com"),
                header("a date that is none", Accepted.class, "Date: yesterday"),
                header("a wait of ages", Accepted.class, "Retry-After: 1000000000000000000"),
                header("another charset", Accepted.class, "Content-Type: application/json; charset=utf-16"),
                header("a type that is none", Accepted.class, "Content-Type: \u00e9/;;="),
                header("strict transport", Accepted.class, "Strict-Transport-Security: max-age=1"),
                header(
                        "10,000 times",
                        Unknown.class,
                        "X-Y: 0123456789012345678901234567890\r\n".repeat(10_000) + "Z: z"),
                raw(
                        "a date far off",
                        ClockSkew.class,
                        Answers.status(200, "Date: Fri, 31 Dec 9999 23:59:59 GMT\r\n", "{\"code\":\"-16\"}")),
                raw("401 with a large page", Unknown.class, Answers.status(401, "", "x".repeat(3 << 20))));
    }

    private List<Hostile> sizes() {
        return List.of(
                endless("200 MB of status line", "HTTP/1.1 200 ", "x".repeat(1_000)),
                endless("200 MB in one header", OK + "X: ", "x".repeat(1_000)),
                endless("200 MB of headers", OK, "X: " + "x".repeat(1_000) + "\r\n"),
                endless("200 MB of body", OK + "\r\n", " ".repeat(1_000)),
                endless("200 MB in chunks", CHUNKED, "3e8\r\n" + " ".repeat(1_000) + "\r\n"),
                endless("200 MB of chunk extensions", CHUNKED + "1;", "x".repeat(1_000)),
                endless(
                        "200 MB of trailers",
                        CHUNKED + "2a\r\n" + envelope + "\r\n0\r\n",
                        "X: " + "x".repeat(1_000) + "\r\n"),
                endless("200 MB of hints", "", Answers.head(103, "Link: </x>\r\n")),
                endless("200 MB of error page", Answers.head(502, ""), "x".repeat(1_000)));
    }

    private List<Hostile> encodings() {
        return List.of(
                encoded("gzip", "gzip", gzip(envelope)),
                encoded("a gzip bomb", "gzip", bomb()),
                encoded("gzip in gzip", "gzip, gzip", gzip(gzip(envelope))),
                encoded("gzip that is none", "gzip", "\37\213\10\0broken"),
                encoded("deflate", "deflate", "x\234K\0"),
                encoded("br", "br", "\13\2"));
    }

    private Hostile header(String name, Class<? extends SubmitOutcome> outcome, String line) {
        return raw("header: " + name, outcome, Answers.status(200, line + "\r\n", envelope));
    }

    /** Nobody asked for it, so it is not unpacked, and what is not unpacked is not JSON. */
    private static Hostile encoded(String name, String encoding, String body) {
        String header = "Content-Encoding: " + encoding + "\r\n";
        return raw("encoded: " + name, Unknown.class, Answers.status(200, header, body));
    }

    private static Hostile endless(String name, String start, String again) {
        return new Hostile(name, Unknown.class, peer -> {
            peer.send(start);
            byte[] bytes = again.repeat(1 + 30_000 / again.length()).getBytes(ISO_8859_1);
            for (long sent = 0; sent < ENDLESS; sent += bytes.length) {
                peer.send(bytes);
            }
            peer.halfClose();
        });
    }

    private static String gzip(String latin1) {
        return gzip(latin1, 1);
    }

    /** A hundred kilobytes on the wire, a hundred megabytes when it is unpacked. */
    private static String bomb() {
        return gzip("\0".repeat(1 << 16), 1_600);
    }

    private static String gzip(String latin1, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] bytes = latin1.getBytes(ISO_8859_1);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                gzip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toString(ISO_8859_1);
    }
}

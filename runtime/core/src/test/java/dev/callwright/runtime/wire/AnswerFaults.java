package dev.callwright.runtime.wire;

import static dev.callwright.runtime.wire.Fault.inExchange;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.util.HexFormat;
import java.util.List;

/** What goes wrong in an answer, and answers that ask for the same request once more. */
final class AnswerFaults {

    private static final String LONGER = Answers.head(200, "Content-Length: 1000\r\n") + Answers.ENVELOPE;

    private AnswerFaults() {}

    /** @param elsewhere host and port of another server */
    static List<Fault> all(String elsewhere) {
        return List.of(
                inExchange("reset in the status line", Unknown.class, peer -> {
                    peer.request();
                    peer.send("HTTP/1.1 2");
                    peer.reset();
                }),
                answered("closed in the headers", Unknown.class, "HTTP/1.1 200 OK\r\nContent-Le"),
                inExchange("reset in the answer", Unknown.class, peer -> {
                    peer.request();
                    peer.send(LONGER);
                    peer.reset();
                }),
                answered("closed in the answer", Unknown.class, LONGER),
                answered(
                        "closed in a chunk",
                        Unknown.class,
                        Answers.head(200, "Transfer-Encoding: chunked\r\n") + "20\r\n{"),
                inExchange("headers dribble", Unknown.class, peer -> {
                            peer.request();
                            peer.send("HTTP/1.1 200 OK\r\n");
                            peer.dribble("X: y\r\n");
                        })
                        .stalling(),
                inExchange("the answer dribbles", Unknown.class, peer -> {
                            peer.request();
                            peer.send(Answers.head(200, "Content-Length: 1000000\r\n"));
                            peer.dribble(" ");
                        })
                        .stalling(),
                inExchange("silence after the headers", Unknown.class, peer -> {
                            peer.request();
                            peer.send(Answers.head(200, "Content-Length: 1000\r\n"));
                            peer.silence();
                        })
                        .stalling(),
                inExchange("silence on a connection to be kept", Accepted.class, peer -> {
                    peer.request();
                    peer.send(Answers.ACCEPTED);
                    peer.silence();
                }),
                answered("the close ends the answer", Accepted.class, "HTTP/1.0 200 OK\r\n\r\n" + Answers.ENVELOPE),
                answered(
                        "another answer behind it",
                        Accepted.class,
                        Answers.ACCEPTED + Answers.ok("{\"code\":\"-41\"}")),
                repeat(401, Unknown.class, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
                repeat(407, Unknown.class, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
                repeat(408, Unknown.class, "Connection: close\r\n"),
                repeat(421, Unknown.class, ""),
                repeat(425, Unknown.class, "Retry-After: 0\r\n"),
                repeat(429, Unknown.class, "Retry-After: 0\r\n"),
                repeat(503, Unknown.class, "Retry-After: 0\r\n"),
                answered(
                        "HTTP 503 for ages",
                        Unknown.class,
                        Answers.status(503, "Retry-After: 1000000000000000000\r\n", "")),
                answered(
                        "a negative length",
                        Unknown.class,
                        Answers.head(200, "Content-Length: -42\r\n") + Answers.ENVELOPE),
                answered(
                        "a length that is none",
                        Unknown.class,
                        Answers.head(200, "Content-Length: all\r\n") + Answers.ENVELOPE),
                redirect(303, "http://" + elsewhere + "/"),
                redirect(307, "http://" + elsewhere + "/"),
                redirect(308, "https://" + elsewhere + "/"),
                redirect(307, "/voice/group/call/send/agent"),
                answered(
                        "changes to HTTP/2",
                        Unknown.class,
                        Answers.head(101, "Connection: Upgrade\r\nUpgrade: h2c\r\n")),
                frame("GOAWAY", "000008070000000000" + "00000000" + "00000000"),
                frame("REFUSED_STREAM", "000004030000000001" + "00000007"));
    }

    private static Fault answered(String name, Class<? extends SubmitOutcome> outcome, String answer) {
        return inExchange(name, outcome, peer -> {
            peer.request();
            peer.send(answer);
            peer.close();
        });
    }

    private static Fault repeat(int status, Class<? extends SubmitOutcome> outcome, String headers) {
        return inExchange("HTTP " + status, outcome, peer -> {
            peer.request();
            peer.send(Answers.status(status, headers, ""));
            peer.silence();
        });
    }

    private static Fault redirect(int status, String location) {
        String where = location.startsWith("/") ? "to itself" : "elsewhere by " + location.replaceAll(":.*", "");
        return inExchange("HTTP " + status + " " + where, Unknown.class, peer -> {
            peer.request();
            peer.send(Answers.status(status, "Location: " + location + "\r\n", ""));
            peer.silence();
        });
    }

    private static Fault frame(String name, String hex) {
        return inExchange("answers the HTTP/2 frame " + name, Unknown.class, peer -> {
            peer.request();
            peer.send(HexFormat.of().parseHex(hex));
            peer.close();
        });
    }
}

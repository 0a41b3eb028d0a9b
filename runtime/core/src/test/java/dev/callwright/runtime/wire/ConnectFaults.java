package dev.callwright.runtime.wire;

import static dev.callwright.runtime.wire.Fault.inHandshake;
import static dev.callwright.runtime.wire.Fault.of;

import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import dev.callwright.runtime.wire.Fault.Met;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** What goes wrong before a request can be sent. */
final class ConnectFaults {

    private static final String RANDOM = "00".repeat(32);

    private ConnectFaults() {}

    static List<Fault> all() {
        return List.of(
                // name, when it is met, what it is without TLS, what the server does
                of("refuses", Met.INSTEAD_OF_A_CONNECTION, NotSent.class, peer -> {}),
                of("is not reached", Met.INSTEAD_OF_A_CONNECTION, NotSent.class, peer -> {})
                        .stalling(),
                of("resets at once", Met.ON_ACCEPT, Unknown.class, Peer::reset),
                of("closes at once", Met.ON_ACCEPT, Unknown.class, Peer::close),
                of("is silent from the start", Met.ON_ACCEPT, Unknown.class, Peer::silence)
                        .stalling(),
                of("closed the kept connection", Met.BETWEEN_SUBMITS, Accepted.class, Peer::close),
                of("reset the kept connection", Met.BETWEEN_SUBMITS, Accepted.class, Peer::reset),
                inHandshake("certificate expired", peer -> peer.shakeHandsAs(Identity.EXPIRED)),
                inHandshake("certificate of another host", peer -> peer.shakeHandsAs(Identity.WRONG_HOST)),
                inHandshake("certificate signed by itself", peer -> peer.shakeHandsAs(Identity.SELF_SIGNED)),
                inHandshake(
                        "certificate of an unknown authority", peer -> peer.shakeHandsAs(Identity.UNKNOWN_AUTHORITY)),
                inHandshake(
                        "certificate signed by no authority",
                        peer -> peer.shakeHandsAs(Identity.SIGNED_BY_NO_AUTHORITY)),
                inHandshake("demands a certificate", Peer::demandCertificate),
                inHandshake("TLS 1.0", peer -> answerHello(peer, "0301", "c013")),
                inHandshake("TLS 1.1", peer -> answerHello(peer, "0302", "c013")),
                inHandshake("TLS 1.2 with RC4", peer -> answerHello(peer, "0303", "0005")),
                inHandshake("alert instead of a handshake", peer -> answerHex(peer, "15030300020228")),
                inHandshake("no TLS", peer -> {
                    peer.readSome();
                    peer.send(Answers.status(400));
                    peer.silence();
                }),
                inHandshake("reset in the handshake", peer -> {
                    peer.readSome();
                    peer.reset();
                }),
                inHandshake("silence in the handshake", Peer::silence).stalling());
    }

    private static void answerHello(Peer peer, String version, String suite) throws IOException {
        String hello = version + RANDOM + "00" + suite + "00";
        String handshake = "02" + HexFormat.of().toHexDigits(hello.length() / 2, 6) + hello;
        answerHex(peer, "16" + version + HexFormat.of().toHexDigits(handshake.length() / 2, 4) + handshake);
    }

    private static void answerHex(Peer peer, String record) throws IOException {
        peer.readSome();
        peer.send(HexFormat.of().parseHex(record));
        peer.silence();
    }
}

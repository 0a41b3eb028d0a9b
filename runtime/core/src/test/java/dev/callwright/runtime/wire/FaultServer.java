package dev.callwright.runtime.wire;

import dev.callwright.CallwrightClient;
import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.runtime.wire.Fault.Met;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;

/**
 * A server of one cell: well until it is turned, then it has its fault, at its first address. Its second address, if it
 * has one, is well throughout: there a request that was sent already would be accepted a second time.
 */
final class FaultServer implements AutoCloseable {

    static final Duration STALL = Duration.ofMillis(1_500);

    /** What a slow machine is given; no cell waits for it. */
    private static final Duration AMPLE = Duration.ofSeconds(60);

    private static final String KEY = "bDqJFiq9";
    private static final String SECRET = "7bz1lzh9";
    private static final Clock NOW = Clock.fixed(Instant.ofEpochSecond(1_630_468_800), ZoneOffset.UTC);

    /** What a client of a cell must not show. */
    static final List<String> SECRETS = List.of(
            KEY,
            SECRET,
            Signature.of(new Credentials(KEY, SECRET), NOW.instant().getEpochSecond()),
            Long.toString(Debtor.FIRST_NUMBER),
            Debtor.NAME);

    private static final String FIRST = "127.0.0.1";
    private static final String SECOND = "127.0.0.2";

    final AtomicInteger posts = new AtomicInteger();
    final AtomicInteger http2 = new AtomicInteger();
    final AtomicInteger faults = new AtomicInteger();

    private final Cell cell;
    private final String wellAnswer;
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();
    private final List<Peer> kept = new CopyOnWriteArrayList<>();
    private final ServerSocket listening;
    private final CountDownLatch listeningEnded;
    private volatile boolean faulty;

    /** @param headers of the answers when all is well */
    FaultServer(Cell cell, String headers) throws IOException {
        this.cell = cell;
        this.wellAnswer = Answers.status(200, headers, Answers.ENVELOPE);
        this.listening = cell.otherAddress() ? listenTwice() : listen(FIRST, 0);
        this.listeningEnded = serve(listening, true);
    }

    CallwrightClient client() {
        String host = cell.otherAddress() ? "localhost" : FIRST;
        return CallwrightClient.builder()
                .apiKey(KEY)
                .apiSecret(SECRET)
                .clock(NOW)
                .appId("2Xql9RBI")
                .allowLoopback()
                .baseUrl((cell.tls() ? "https://" : "http://") + host + ":" + listening.getLocalPort())
                .callTimeout(cell.fault().stalls() && !reachedElsewhere() ? STALL : AMPLE)
                .build();
    }

    /** Nothing stalls then: the other address is tried at once. */
    private boolean reachedElsewhere() {
        return cell.otherAddress() && cell.fault().met() == Met.INSTEAD_OF_A_CONNECTION;
    }

    /** From now on it has its fault. */
    void turn() throws IOException {
        faulty = true;
        if (cell.fault().met() == Met.INSTEAD_OF_A_CONNECTION) {
            faults.incrementAndGet();
            stopListening();
        }
        if (cell.fault().met() == Met.BETWEEN_SUBMITS) {
            faults.incrementAndGet();
            for (Peer peer : kept) {
                Threads.start(() -> cell.fault().script().run(peer));
            }
        }
    }

    private void stopListening() throws IOException {
        InetSocketAddress address = new InetSocketAddress(FIRST, listening.getLocalPort());
        listening.close();
        await(listeningEnded); // Until then the port is taken.
        if (!cell.fault().stalls()) {
            Socket holding = new Socket(); // Nobody else may listen here meanwhile.
            holding.setReuseAddress(true);
            holding.bind(address);
            open.add(holding);
            return;
        }
        ServerSocket full = new ServerSocket();
        full.setReuseAddress(true);
        full.bind(address, 1);
        open.add(full);
        for (int i = 0; i < 4; i++) { // A full queue makes the next connection wait for an answer that does not come.
            SocketChannel waiting = SocketChannel.open();
            waiting.configureBlocking(false);
            waiting.connect(address);
            open.add(waiting);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ServerSocket listenTwice() throws IOException {
        for (int attempt = 0; ; attempt++) {
            ServerSocket first = listen(FIRST, 0);
            try {
                serve(listen(SECOND, first.getLocalPort()), false);
                return first;
            } catch (BindException e) {
                first.close();
                if (attempt == 20) {
                    throw e;
                }
            }
        }
    }

    private ServerSocket listen(String address, int port) throws IOException {
        ServerSocket server = new ServerSocket();
        open.add(server);
        server.setReceiveBufferSize(1 << 16);
        server.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        return server;
    }

    private CountDownLatch serve(ServerSocket server, boolean mayFail) {
        CountDownLatch ended = new CountDownLatch(1);
        Threads.start(() -> {
            try {
                while (!server.isClosed()) {
                    Socket raw = server.accept();
                    open.add(raw);
                    Threads.start(() -> converse(raw, mayFail));
                }
            } finally {
                ended.countDown();
            }
        });
        return ended;
    }

    private void converse(Socket raw, boolean mayFail) throws IOException {
        try (raw) {
            Met met = cell.fault().met();
            if (mayFail && faulty && (met == Met.ON_ACCEPT || met == Met.IN_HANDSHAKE)) {
                if (!cell.tls() && raw.getInputStream().available() > 0) {
                    posts.incrementAndGet(); // Nobody reads it, but the client has sent it.
                }
                fail(new Peer(raw, raw, posts));
                return;
            }
            Peer peer = new Peer(raw, cell.tls() ? shakeHands(raw) : raw, posts);
            kept.add(peer);
            while (peer.awaitsRequest()) {
                if (mayFail && faulty && met == Met.IN_EXCHANGE) {
                    fail(peer);
                    return;
                }
                peer.request();
                peer.send(wellAnswer);
            }
        }
    }

    private void fail(Peer peer) throws IOException {
        faults.incrementAndGet();
        cell.fault().script().run(peer);
    }

    private Socket shakeHands(Socket raw) throws IOException {
        SSLSocket socket = Identity.RIGHT.accept(raw, cell.offersHttp2());
        socket.startHandshake();
        if (socket.getApplicationProtocol().equals("h2")) {
            http2.incrementAndGet();
        }
        return socket;
    }

    @Override
    public void close() {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}

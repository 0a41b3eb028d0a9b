package dev.callwright.runtime.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;

/** The server's end of a connection, in the hands of a script. */
final class Peer {

    private static final String LENGTH = "\r\ncontent-length: ";

    private final Socket raw;
    private final AtomicInteger posts;
    private final InputStream in;
    private final OutputStream out;
    private int length;

    /**
     * @param raw the TCP connection
     * @param spoken it, or TLS upon it
     * @param posts counts requests that begin
     */
    Peer(Socket raw, Socket spoken, AtomicInteger posts) throws IOException {
        this.raw = raw;
        this.posts = posts;
        this.in = new BufferedInputStream(spoken.getInputStream());
        this.out = spoken.getOutputStream();
    }

    /** Whether a request begins; waits for it, or for the client to go. */
    boolean awaitsRequest() throws IOException {
        in.mark(1);
        boolean begins = in.read() >= 0;
        in.reset();
        return begins;
    }

    /** Shakes hands as somebody with whom the client should not. */
    void shakeHandsAs(Identity identity) throws IOException {
        identity.accept(raw, false).startHandshake();
    }

    void demandCertificate() throws IOException {
        SSLSocket socket = Identity.RIGHT.accept(raw, false);
        socket.setEnabledProtocols(new String[] {"TLSv1.2"}); // Later ones ask after the client believes it is done.
        socket.setNeedClientAuth(true);
        socket.startHandshake();
    }

    /** Reads the first byte of a request. */
    void begin() throws IOException {
        read();
        posts.incrementAndGet();
    }

    /** Reads request line and headers. */
    void head() throws IOException {
        begin();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) read());
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        int from = lower.indexOf(LENGTH) + LENGTH.length();
        length = Integer.parseInt(lower.substring(from, lower.indexOf("\r\n", from)));
    }

    /** Reads so much of the body that is left. */
    void body(int percent) throws IOException {
        int part = (int) (length * (long) percent / 100);
        in.skipNBytes(part);
        length -= part;
    }

    /** Reads a whole request. */
    void request() throws IOException {
        head();
        body(100);
    }

    /** Reads what a client says first. */
    void readSome() throws IOException {
        read();
        in.skipNBytes(in.available());
    }

    void read(int bytes) throws IOException {
        in.skipNBytes(bytes);
    }

    void send(String latin1) throws IOException {
        send(latin1.getBytes(ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** One byte every so often, until the client goes. */
    void dribble(String text) throws IOException {
        raw.setSoTimeout(20);
        for (int i = 0; ; i = (i + 1) % text.length()) {
            send(text.substring(i, i + 1));
            if (hasGone()) {
                return;
            }
        }
    }

    /** Does nothing until the client goes. */
    void silence() throws IOException {
        while (raw.getInputStream().read() >= 0) {
            // What it still sends is for nobody.
        }
    }

    void reset() throws IOException {
        raw.setSoLinger(true, 0);
        raw.close();
    }

    void close() throws IOException {
        raw.close();
    }

    /** Says that nothing more will come, and goes on listening. */
    void halfClose() throws IOException {
        raw.shutdownOutput();
    }

    private boolean hasGone() throws IOException {
        try {
            return raw.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the client has gone");
        }
        return next;
    }
}

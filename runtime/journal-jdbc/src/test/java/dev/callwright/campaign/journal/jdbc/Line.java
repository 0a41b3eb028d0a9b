package dev.callwright.campaign.journal.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Optional;

/** Lines of text over a socket, one question and one answer at a time. */
final class Line {

    private final Socket socket;
    private final BufferedReader reader;

    Line(Socket socket) throws IOException {
        this.socket = socket;
        this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        socket.setTcpNoDelay(true);
    }

    /** Empty when the other side has ended. */
    Optional<String> read() {
        try {
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(String line) {
        try {
            socket.getOutputStream().write((line + "\n").getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String ask(String question) {
        write(question);
        return read().orElseThrow(() -> new UncheckedIOException(new IOException("the service has ended")));
    }
}

package dev.callwright.campaign.journal.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes that deliver, each replaced when it was killed. */
final class Workers implements AutoCloseable {

    private final CountingService service;
    private final String url;
    private final Path log;
    private final ServerSocket socket;
    private final List<Session> sessions = new ArrayList<>();

    Workers(CountingService service, String url, Path log) throws IOException {
        this.service = service;
        this.url = url;
        this.log = log;
        this.socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(120_000);
    }

    /** So many who live. */
    List<Session> some(int count) throws IOException {
        sessions.removeIf(Session::isKilled);
        while (sessions.size() < count) {
            sessions.add(start());
        }
        return List.copyOf(sessions.subList(0, count));
    }

    private Session start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        Integer.toString(socket.getLocalPort()),
                        url)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Socket connection = socket.accept();
        Session session = new Session(service, new Line(connection), process);
        service.join(session);
        Thread reader = new Thread(session, "worker-" + process.pid());
        reader.setDaemon(true);
        reader.start();
        return session;
    }

    @Override
    public void close() throws IOException {
        sessions.forEach(Session::end);
        socket.close();
    }
}

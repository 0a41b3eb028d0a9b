package dev.callwright.campaign.journal.jdbc;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** The server that the build has unpacked, with data of its own, on loopback. */
final class MariaDb implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("mariadb.home", "mariadb"));

    private final Process server;
    private final DataSource dataSource;

    private MariaDb(Process server, DataSource dataSource) {
        this.server = server;
        this.dataSource = dataSource;
    }

    static MariaDb start(Path directory) throws Exception {
        if (!HOME.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException(HOME + " has no server that can be run");
        }
        Path data = Files.createDirectory(directory.resolve("data"));
        bootstrap(data, directory.resolve("bootstrap.sql"));
        int port = freePort();
        Process server = mariadbd(
                        data,
                        "--skip-grant-tables",
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + directory.resolve("socket"),
                        "--pid-file=" + directory.resolve("pid"))
                .start();
        awaitReady(server);
        return new MariaDb(server, new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + port + "/journals?user=root"));
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        server.destroyForcibly().onExit().join();
    }

    private static void bootstrap(Path data, Path script) throws IOException, InterruptedException {
        Files.writeString(script, "create database mysql;\nuse mysql;\n");
        byte[] tables = Files.readAllBytes(HOME.resolve("share/mariadb_system_tables.sql"));
        Files.write(script, tables, StandardOpenOption.APPEND);
        Files.writeString(script, "\ncreate database journals;\n", StandardOpenOption.APPEND);
        File log = script.resolveSibling("bootstrap.log").toFile();
        int exit = mariadbd(data, "--bootstrap")
                .redirectInput(script.toFile())
                .redirectOutput(log)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(Files.readString(log.toPath()));
        }
    }

    private static ProcessBuilder mariadbd(Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(
                HOME.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + HOME,
                "--lc-messages-dir=" + HOME.resolve("share/english"),
                "--datadir=" + data));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Reads what the server says until its end, or it would be held up by a full pipe. */
    private static void awaitReady(Process server) throws Exception {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    StringBuilder said = new StringBuilder();
                    try (BufferedReader lines = server.inputReader()) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            said.append(line).append('\n');
                            if (line.contains("ready for connections")) {
                                ready.complete(null);
                            }
                        }
                    } catch (IOException e) {
                        said.append(e);
                    }
                    ready.completeExceptionally(new IOException(said.toString()));
                },
                "mariadb");
        reader.setDaemon(true);
        reader.start();
        ready.get(2, TimeUnit.MINUTES);
    }
}

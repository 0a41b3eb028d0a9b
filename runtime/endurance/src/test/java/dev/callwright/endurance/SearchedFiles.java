package dev.callwright.endurance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.callwright.runtime.wire.Needles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for secrets in every byte, and in the name, of all files of a directory, and of those that have no name. */
final class SearchedFiles {

    /** Long, as the digits of a hash may be eight of a number by chance. */
    private static final int WINDOW = 12;

    private final Path directory;
    private final Set<String> but;
    private final Needles needles = new Needles();
    private final Set<String> found = new TreeSet<>();
    private long bytes;
    private long bytesWithoutName;

    /**
     * @param secrets each at random, so that nothing else looks like it
     * @param but names of files that may have them
     */
    SearchedFiles(Path directory, List<String> secrets, String... but) throws IOException {
        this.directory = directory.toRealPath();
        this.but = Set.of(but);
        for (String secret : secrets) {
            needles.hide(secret, WINDOW);
            needles.add(new String(secret.getBytes(UTF_16BE), ISO_8859_1));
            if (secret.chars().allMatch(Character::isDigit)) {
                needles.add(binary(Long.parseLong(secret)));
                needles.add(binary(Long.reverseBytes(Long.parseLong(secret))));
            }
        }
    }

    private static String binary(long number) {
        return new String(ByteBuffer.allocate(Long.BYTES).putLong(number).array(), ISO_8859_1);
    }

    void search() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                see(file.toString(), file.toString());
                if (Files.isRegularFile(file)
                        && !but.contains(file.getFileName().toString())) {
                    bytes += see(file.toString(), content(file));
                }
            }
        }
    }

    /** What a process has open in the directory, where the system shows that: files there lose their names at once. */
    void searchOpenFilesOf(long process) {
        Path open = Path.of("/proc", Long.toString(process), "fd");
        if (!Files.isDirectory(open)) {
            return;
        }
        try (Stream<Path> files = Files.list(open)) {
            for (Path file : files.toList()) {
                seeOpen(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seeOpen(Path file) throws IOException {
        try {
            String name = Files.readSymbolicLink(file).toString();
            if (name.startsWith(directory + "/") && name.endsWith(" (deleted)")) {
                bytesWithoutName += see(name, content(file));
            }
        } catch (NoSuchFileException e) {
            // Closed meanwhile.
        }
    }

    private int see(String name, String content) {
        if (needles.standIn(content)) {
            found.add(name);
        }
        return content.length();
    }

    private static String content(Path file) throws IOException {
        return new String(Files.readAllBytes(file), ISO_8859_1);
    }

    Set<String> found() {
        return found;
    }

    long bytes() {
        return bytes;
    }

    long bytesWithoutName() {
        return bytesWithoutName;
    }
}

package dev.callwright.generator.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Makes what a compilation gave what is expected: {@code -Dgolden.update=true}. Review the difference before it is
 * kept.
 */
final class GoldenUpdate {

    private GoldenUpdate() {}

    static boolean isWanted() {
        return Boolean.getBoolean("golden.update");
    }

    static void update(GoldenCase golden, Compilation compilation) throws IOException {
        List<String> printed = compilation.printed();
        if (printed.isEmpty()) {
            Files.deleteIfExists(golden.diagnostics());
        } else {
            Files.writeString(golden.diagnostics(), String.join("\n", printed) + "\n");
        }
        if (golden.checksSources()) {
            for (Path stale : Source.filesIn(golden.expected())) {
                Files.delete(stale);
            }
            for (Map.Entry<String, String> source : compilation.generated().entrySet()) {
                Path file = golden.expected().resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
    }
}

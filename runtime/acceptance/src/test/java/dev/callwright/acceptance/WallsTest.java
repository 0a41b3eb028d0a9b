package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see of the published jars stays small, and no simple name stands for two things in the main code. */
class WallsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern PUBLIC = Pattern.compile("^public ", Pattern.MULTILINE);

    @Test
    void fewerThan150TypesAreThereForUsers() {
        assertThat(shown()).hasSizeBetween(100, 149);
    }

    @Test
    void noSimpleNameStandsForTwoThings() {
        assertThat(modules().flatMap(WallsTest::sources).map(Path::getFileName).filter(WallsTest::isOfAType))
                .doesNotHaveDuplicates();
    }

    /** The public top-level types that are written by hand, outside of packages named {@code internal}. */
    private static List<Path> shown() {
        return modules()
                .filter(module -> read(module.resolve("pom.xml")).contains("<unpublished>false</unpublished>"))
                .flatMap(WallsTest::sources)
                .filter(WallsTest::isShown)
                .toList();
    }

    private static Stream<Path> modules() {
        return Stream.of("spec", "generator", "runtime")
                .flatMap(folder -> list(ROOT.resolve(folder)))
                .filter(module -> Files.exists(module.resolve("pom.xml")));
    }

    private static boolean isShown(Path source) {
        return !source.toString().contains("internal")
                && isOfAType(source.getFileName())
                && PUBLIC.matcher(read(source)).find();
    }

    private static boolean isOfAType(Path name) {
        return !name.endsWith("package-info.java") && !name.endsWith("module-info.java");
    }

    private static Stream<Path> sources(Path module) {
        Path main = module.resolve("src/main/java");
        if (Files.notExists(main)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

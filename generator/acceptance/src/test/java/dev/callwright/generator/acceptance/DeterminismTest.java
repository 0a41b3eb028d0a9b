package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds are cached by content: the same sources must give the same bytes, however the compiler came by them. */
class DeterminismTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mappersDoNotDependOnTheOrderOfFiles(long seed) {
        List<GoldenCase> plain =
                GoldenCase.all().stream().filter(GoldenCase::isPlain).toList();
        List<JavaFileObject> sources = new ArrayList<>();
        Map<String, String> expected = new TreeMap<>();
        plain.forEach(golden -> {
            sources.addAll(golden.input());
            expected.putAll(golden.expectedSources());
        });
        Collections.shuffle(sources, new Random(seed));

        Compilation compilation = Compiler.into(temp).compile(sources);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated()).hasSizeGreaterThan(10).isEqualTo(expected);
    }

    @Test
    void mappersDoNotDependOnWhatTheCompilerDidBefore() {
        List<JavaFileObject> sources = new GoldenCase(Path.of("src/test/resources/golden/relay")).input();

        Map<String, String> first =
                Compiler.into(temp.resolve("1")).compile(sources).generated();
        Map<String, String> second =
                Compiler.into(temp.resolve("2")).compile(sources).generated();

        assertThat(second).isNotEmpty().isEqualTo(first);
    }
}

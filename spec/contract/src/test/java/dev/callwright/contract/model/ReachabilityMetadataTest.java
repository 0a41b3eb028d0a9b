package dev.callwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image has to keep of the models; no image is built here. */
class ReachabilityMetadataTest {

    private static final String METADATA =
            "/META-INF/native-image/dev.callwright/callwright-contract/reachability-metadata.json";

    @Test
    void everyModelThatJacksonReadsIsListedWithWhatItLooksAt() throws Exception {
        JsonNode listed = metadata().get("reflection");

        assertThat(listed)
                .extracting(entry -> entry.get("type").asText())
                .containsExactlyInAnyOrderElementsOf(
                        models().map(Class::getName).toList());
        assertThat(listed).allSatisfy(entry -> {
            for (String members : List.of("Constructors", "Methods", "Fields")) {
                assertThat(entry.get("allDeclared" + members).asBoolean())
                        .as(members)
                        .isTrue();
            }
        });
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReachabilityMetadataTest.class.getResourceAsStream(METADATA))) {
            return new ObjectMapper().readTree(in);
        }
    }

    /** The compiled classes that tell Jackson how to make them. */
    private static Stream<Class<?>> models() throws Exception {
        Path classes =
                Path.of(GroupCallTask.class.getResource("GroupCallTask.class").toURI());
        try (Stream<Path> files = Files.list(classes.getParent())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(ReachabilityMetadataTest::isMadeByJackson)
                    .toList()
                    .stream();
        }
    }

    private static boolean isMadeByJackson(Class<?> type) {
        Stream<Executable> ways =
                Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
        return ways.anyMatch(way -> way.isAnnotationPresent(JsonCreator.class));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(GroupCallTask.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

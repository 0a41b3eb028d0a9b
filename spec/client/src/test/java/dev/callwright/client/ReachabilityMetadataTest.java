package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

/** What a native image has to keep of the interfaces that Retrofit implements; no image is built here. */
class ReachabilityMetadataTest {

    private static final String METADATA =
            "/META-INF/native-image/dev.callwright/callwright-client/reachability-metadata.json";

    @Test
    void everyInterfaceOfRetrofitIsListedWithItsMethodsAndItsProxy() throws Exception {
        List<String> withMethods = new ArrayList<>();
        List<String> proxies = new ArrayList<>();
        for (JsonNode entry : metadata().get("reflection")) {
            if (entry.get("type").isTextual()) {
                assertThat(entry.get("allDeclaredMethods").asBoolean()).isTrue();
                withMethods.add(entry.get("type").asText());
            } else {
                entry.get("type").get("proxy").forEach(type -> proxies.add(type.asText()));
            }
        }

        assertThat(withMethods).isEqualTo(interfacesOfRetrofit()).isNotEmpty();
        assertThat(proxies).isEqualTo(interfacesOfRetrofit());
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReachabilityMetadataTest.class.getResourceAsStream(METADATA))) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static List<String> interfacesOfRetrofit() throws Exception {
        Path classes = Path.of(AtMostOnce.class.getResource("AtMostOnce.class").toURI());
        try (Stream<Path> files = Files.list(classes.getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isInterface()
                            && Arrays.stream(type.getMethods())
                                    .anyMatch(method -> method.getReturnType() == Call.class))
                    .map(Class::getName)
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(AtMostOnce.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.callwright.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Callees that lead the encoder along different ways: each is sent as it is, or refused by a rule that it breaks.
 * {@code -Pfuzzing} looks for more of them.
 */
class FuzzedCalleesTest {

    private static final Texts.Mapper MAPPER = new Texts.Mapper();

    @ParameterizedTest
    @MethodSource("saved")
    void isSentAsItIsOrRefused(Path callee) throws IOException {
        fuzzerTestOneInput(Files.readAllBytes(callee));
    }

    static Stream<Path> saved() throws IOException {
        return Files.list(Path.of("src/test/resources/fuzz/callees"));
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] callee) throws IOException {
        Texts texts = new FuzzedText(callee).texts();
        Violations violations = new Violations();
        CalleeEncoder<Texts> encoder = new CalleeEncoder<>(MAPPER, violations);
        boolean sent = encoder.encode(0, texts);
        if (sent != violations.isEmpty() || sent != texts.keepTheContract()) {
            throw new AssertionError("judged wrongly: " + violations.kept());
        }
        if (sent && !Texts.read(encoder.buffer(), encoder.length()).equals(texts)) {
            throw new AssertionError("sent other than it is");
        }
    }
}

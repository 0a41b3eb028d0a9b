package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.callwright.runtime.KeyId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer so that what can be understood in two ways is not understood. A parser that binds to a model would
 * take the last of two codes, round 1.9, accept a second document, and lose an accepted task over an id that is too
 * large.
 */
final class EnvelopeReader {

    /**
     * Numbers are never converted unless they are short, and what is nested is skipped without recursion: neither must
     * hide the code beside it.
     */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Answer.MAX_BYTES)
                    .maxStringLength(Answer.MAX_BYTES)
                    .maxNameLength(Answer.MAX_BYTES)
                    .maxNestingDepth(100_000) // Each level costs a hundred bytes.
                    .build())
            .build();

    private static final int MAX_ID_DIGITS = 19;

    private final CodeMember code = new CodeMember();
    private final CodeMember status = new CodeMember(); // What sibling endpoints call it.
    private @Nullable String message;
    private Optional<KeyId> keyId = Optional.empty();

    private EnvelopeReader() {}

    /** The envelope; empty when the bytes are not exactly one JSON object in UTF-8 with one unambiguous code. */
    static Optional<AnswerEnvelope> read(byte[] body) {
        try {
            String json = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString(); // Strict, unlike the parser.
            try (JsonParser parser = JSON.createParser(json)) {
                return new EnvelopeReader().read(parser);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<AnswerEnvelope> read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            member(parser.currentName(), parser.nextToken(), parser);
        }
        boolean contradiction = code.present && status.present && !Objects.equals(code.value, status.value);
        String found = code.present ? code.value : status.value;
        if (parser.nextToken() != null || found == null || contradiction) {
            return Optional.empty();
        }
        return Optional.of(new AnswerEnvelope(found, keyId, message));
    }

    private void member(String name, JsonToken token, JsonParser parser) throws IOException {
        switch (name) {
            case "code" -> code.read(token, parser);
            case "status" -> status.read(token, parser);
            case "msg", "reason" -> message = token == JsonToken.VALUE_STRING ? parser.getText() : message;
            case "data" -> keyId = keyId(token, parser);
            default -> {}
        }
        parser.skipChildren();
    }

    private static Optional<KeyId> keyId(JsonToken token, JsonParser parser) throws IOException {
        if (token != JsonToken.VALUE_NUMBER_INT || parser.getTextLength() > MAX_ID_DIGITS) {
            return Optional.empty();
        }
        try {
            long id = Long.parseLong(parser.getText());
            return id > 0 ? Optional.of(new KeyId(id)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A code that is there but is no code must not let another member speak for it. */
    private static final class CodeMember {

        private boolean present;
        private @Nullable String value;

        void read(JsonToken token, JsonParser parser) throws IOException {
            boolean usable = token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT;
            present = true;
            value = usable ? parser.getText() : null;
        }
    }
}

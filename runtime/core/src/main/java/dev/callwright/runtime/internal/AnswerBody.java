package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.client.ContractJson;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The body of an answer, as it came. Not shown by {@code toString}: it names tasks and people. */
final class AnswerBody {

    private static final ObjectMapper MAPPER = mapper();

    private final byte[] bytes;

    private static ObjectMapper mapper() {
        ObjectMapper mapper = ContractJson.newMapper();
        // Unlike a model, a tree computes its numbers: one of a million digits would take seconds.
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.defaults());
        return mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS); // Amounts of money.
    }

    AnswerBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The body as one JSON object without a key that comes twice.
     *
     * @throws UnreadableAnswerException when it is anything else
     */
    AnswerFields fields() throws UnreadableAnswerException {
        try {
            JsonNode root = MAPPER.readTree(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            return AnswerFields.of("answer", root);
        } catch (IOException | NumberFormatException e) { // Of an absurd exponent. Its message may quote what it is of.
            throw new UnreadableAnswerException("answer");
        }
    }
}

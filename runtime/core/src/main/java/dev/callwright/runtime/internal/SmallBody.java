package dev.callwright.runtime.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.client.ContractJson;
import java.io.IOException;
import okio.BufferedSink;

/** A model of the contract as a body that fits into memory. */
final class SmallBody extends ObservedBody {

    private static final ObjectMapper MAPPER = ContractJson.newMapper();

    private final byte[] json;

    SmallBody(Object model) {
        super(new Evidence());
        this.json = json(model);
    }

    @Override
    public long contentLength() {
        return json.length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(json);
        evidence().sent(json.length);
    }

    private static byte[] json(Object model) {
        try {
            return MAPPER.writeValueAsBytes(model);
        } catch (JsonProcessingException e) {
            throw new AssertionError(
                    "a model can always be written: " + e.getClass().getName());
        }
    }
}

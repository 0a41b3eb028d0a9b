package dev.callwright.examples.benchmarks.encoding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.function.Function;

/** An object per callee, written by Jackson's databind. */
final class DatabindEncoder implements Encoder {

    private final Function<LoanAccount, ?> mapping;
    private final ObjectWriter writer;
    private final JsonGenerator json;

    /** @param type of what the mapping makes of an account */
    <T> DatabindEncoder(Class<T> type, Function<LoanAccount, T> mapping, Output output) throws IOException {
        this.mapping = mapping;
        this.writer = new ObjectMapper().writerFor(type).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        this.json = JacksonStreamingEncoder.generator(output);
    }

    @Override
    public void encode(LoanAccount account, Output output) throws IOException {
        writer.writeValue(json, mapping.apply(account));
        json.writeRaw(',');
    }

    @Override
    public void finish() throws IOException {
        json.flush();
    }
}

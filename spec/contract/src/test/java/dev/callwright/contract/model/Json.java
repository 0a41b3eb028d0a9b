package dev.callwright.contract.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** A mapper with nothing but what the models need. */
final class Json {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Json() {}

    static <T> T read(String json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    static JsonNode tree(Object model) throws IOException {
        return MAPPER.readTree(MAPPER.writeValueAsString(model));
    }

    static String write(Object model) throws IOException {
        return MAPPER.writeValueAsString(model);
    }
}

package dev.callwright.reports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.contract.model.StatusReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of a push to the fields of its reports. Numbers are taken as the text that came, never calculated
 * with: the digits stay, and an absurd exponent costs nothing.
 */
final class PushReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PushReader() {}

    /** The reports, empty where one is no object; empty when the push is no list of reports at all. */
    static Optional<List<Optional<StatusReport>>> read(byte[] push) {
        try (JsonParser json = JSON.createParser(push)) {
            List<Optional<StatusReport>> reports =
                    json.nextToken() == JsonToken.START_OBJECT ? listIn(json) : list(json);
            return json.nextToken() == null ? Optional.ofNullable(reports) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable List<Optional<StatusReport>> listIn(JsonParser json) throws IOException {
        List<Optional<StatusReport>> reports = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            if (name.equals("array")) {
                reports = list(json);
            } else {
                json.skipChildren();
            }
        }
        return reports;
    }

    private static @Nullable List<Optional<StatusReport>> list(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return null;
        }
        List<Optional<StatusReport>> reports = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                reports.add(Optional.of(report(json)));
            } else {
                json.skipChildren();
                reports.add(Optional.empty());
            }
        }
        return reports;
    }

    private static StatusReport report(JsonParser json) throws IOException {
        ObjectNode fields = JSON.createObjectNode();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return JSON.treeToValue(fields, StatusReport.class);
    }
}

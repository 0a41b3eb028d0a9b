package dev.callwright.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.contract.model.StatusReport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;

/**
 * From the bytes of a report to its fields. Numbers are taken as the text that came, never calculated with: the digits
 * stay, and an absurd exponent costs nothing.
 */
final class PushReader {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private PushReader() {}

    static PushedReport read(byte[] push, PushCutter.Span report) {
        try {
            return read(UTF_8.newDecoder().decode(bytes(push, report)).toString());
        } catch (CharacterCodingException e) {
            return PushedReport.faulty(content(push, report), ReportFault.NOT_JSON);
        }
    }

    /** What came, for a person to look at: bytes that are no text are replaced. */
    static String content(byte[] push, PushCutter.Span part) {
        return UTF_8.decode(bytes(push, part)).toString().strip();
    }

    private static ByteBuffer bytes(byte[] push, PushCutter.Span part) {
        return ByteBuffer.wrap(push, part.from(), part.to() - part.from());
    }

    private static PushedReport read(String text) {
        String content = text.strip();
        try (JsonParser json = JSON.createParser(content)) {
            PushedReport report = report(content, json);
            return json.nextToken() == null ? report : PushedReport.faulty(content, ReportFault.NOT_JSON);
        } catch (IOException e) {
            return PushedReport.faulty(content, ReportFault.NOT_JSON);
        }
    }

    private static PushedReport report(String content, JsonParser json) throws IOException {
        JsonToken first = json.nextToken();
        if (first != JsonToken.START_OBJECT) {
            json.skipChildren();
            return PushedReport.faulty(content, first == null ? ReportFault.NOT_JSON : ReportFault.NOT_AN_OBJECT);
        }
        ObjectNode fields = JSON.createObjectNode();
        Set<String> names = new HashSet<>();
        boolean twice = false;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            twice |= !names.add(name);
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return twice
                ? PushedReport.faulty(content, ReportFault.NAME_TWICE)
                : PushedReport.of(content, JSON.treeToValue(fields, StatusReport.class));
    }
}

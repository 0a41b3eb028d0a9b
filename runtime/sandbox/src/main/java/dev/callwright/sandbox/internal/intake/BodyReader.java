package dev.callwright.sandbox.internal.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.sandbox.internal.spec.Spec;
import dev.callwright.sandbox.internal.spec.SpecSchema;
import java.io.IOException;
import java.io.InputStream;

/** Reads bodies. Whatever the number of callees, one of them is in memory at a time. Thread-safe. */
public final class BodyReader {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    // The rest of a body that cannot be read is still to be taken off the wire before the answer.
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final SpecSchema entrySchema;
    private final CalleeLeniency leniency;

    /** Reads by the contract's schema of a callee. */
    public BodyReader(Spec spec, CalleeLeniency leniency) {
        this.entrySchema = spec.schema("CalleeEntry");
        this.leniency = leniency;
    }

    /**
     * Reads one body to the end of its JSON, or as far as told.
     *
     * @throws MalformedBodyException when it is not one JSON object, or gives a field twice
     * @throws IOException when the body does not arrive
     */
    public ReceivedTask read(InputStream body, Extent extent) throws IOException, MalformedBodyException {
        ObjectNode task = JSON.createObjectNode();
        ReceivedCallees callees = new ReceivedCallees(entrySchema, leniency);
        try (JsonParser parser = JSON.createParser(body)) {
            read(parser, extent, task, callees);
        } catch (JsonEOFException e) {
            if (!extent.broken()) {
                throw new MalformedBodyException("not well-formed JSON");
            }
        } catch (JsonProcessingException e) {
            // Neither its message nor its cause may travel on: both can quote the body.
            throw new MalformedBodyException("not well-formed JSON");
        } catch (IOException e) {
            if (!extent.broken()) {
                throw e;
            }
        }
        return new ReceivedTask(AgentIds.normalised(task), callees.findings());
    }

    private static void read(JsonParser parser, Extent extent, ObjectNode task, ReceivedCallees callees)
            throws IOException, MalformedBodyException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new MalformedBodyException("not a JSON object");
        }
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            if (task.has(field)) {
                throw new MalformedBodyException("a field is given twice");
            }
            JsonToken value = parser.nextToken();
            if (field.equals(ReceivedTask.CALLEES) && value == JsonToken.START_ARRAY) {
                task.putArray(field);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    callees.take(JSON.readTree(parser));
                    if (callees.count() >= extent.callees()) {
                        return;
                    }
                }
            } else {
                task.set(field, JSON.readTree(parser));
            }
        }
        if (parser.nextToken() != null) {
            throw new MalformedBodyException("something follows the JSON object");
        }
    }
}

package dev.callwright.contract.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The request that the document prints, letter by letter. */
public final class DocumentRequest {

    private static final String RESOURCE = "/dev/callwright/contract/document-request.json";

    private DocumentRequest() {}

    public static JsonNode json() throws IOException {
        try (InputStream in = DocumentRequest.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, RESOURCE));
        }
    }
}

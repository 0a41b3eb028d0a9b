package dev.callwright.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.model.CreateTaskRequest;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** Writes a request while it is sent. */
final class StreamedBody extends RequestBody {

    private final CreateTaskRequest request;
    private final ObjectMapper json;

    StreamedBody(CreateTaskRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    @Override
    public MediaType contentType() {
        return null;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        json.writeValue(sink.outputStream(), request);
    }
}

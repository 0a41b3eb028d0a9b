package dev.callwright.examples.interop;

import dev.callwright.CallwrightClient;
import java.net.URI;
import java.util.Map;

/** Where a service is, and who may use it: the document's example. */
record Service(URI address) {

    CallwrightClient client() {
        return CallwrightClient.builder()
                .baseUrl(address.toString())
                .allowLoopback()
                .apiKey("bDqJFiq9")
                .apiSecret("7bz1lzh9")
                .appId("2Xql9RBI")
                .build();
    }

    /** The same for a program. */
    Map<String, String> environment() {
        return Map.of(
                "ITNIO_BASE_URL", address.toString(),
                "ITNIO_API_KEY", "bDqJFiq9",
                "ITNIO_API_SECRET", "7bz1lzh9",
                "ITNIO_APP_ID", "2Xql9RBI");
    }
}

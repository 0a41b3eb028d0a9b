package dev.callwright.examples.quickstart;

import dev.callwright.CallwrightClient;
import dev.callwright.sandbox.Sandbox;
import java.net.URI;

/**
 * Where the task goes.
 *
 * @param name for people
 */
record Service(String name, CallwrightClient client) {

    /** What the ITNIO_* variables name: the real service unless ITNIO_BASE_URL says otherwise. */
    static Service live() {
        return new Service("as the ITNIO_* variables say", CallwrightClient.fromEnv());
    }

    /** A sandbox in another process, whose key, secret and application the ITNIO_* variables name. */
    static Service sandbox(URI url) {
        CallwrightClient client = CallwrightClient.builder()
                .baseUrl(url.toString())
                .allowLoopback()
                .build();
        return new Service("sandbox on " + url + ": nobody is called", client);
    }

    static Service of(Sandbox sandbox) {
        CallwrightClient client = CallwrightClient.builder()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .build();
        return new Service("sandbox on " + sandbox.baseUrl() + ": nobody is called", client);
    }
}

package dev.callwright.acceptance;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import dev.callwright.sandbox.Sandbox;

/** Clients of a sandbox. */
final class Clients {

    private Clients() {}

    static CallwrightClient of(Sandbox sandbox) {
        return builder(sandbox).build();
    }

    static CallwrightClientBuilder builder(Sandbox sandbox) {
        return CallwrightClient.builder()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback();
    }
}

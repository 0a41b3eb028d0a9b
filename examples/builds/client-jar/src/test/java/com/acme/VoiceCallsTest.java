package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.client.Credentials;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Sandbox;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class VoiceCallsTest {

    @Test
    void anOfferIsMadeOnce() throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            VoiceCalls calls = new VoiceCalls(
                    sandbox.baseUrl().toString(),
                    new Credentials(sandbox.apiKey(), sandbox.apiSecret()),
                    sandbox.appId());

            assertThat(calls.offer("spring-offer", 43, "463200000001", "2 %")).isEqualTo(CreateTaskStatus.SUCCESS);
            assertThat(calls.offer("spring-offer", 43, "463200000001", "2 %"))
                    .isEqualTo(CreateTaskStatus.TASK_NAME_EXISTS);
            sandbox.completeCalls();
            assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        }
    }

    @Test
    void theClientIsAModule() {
        assertThat(VoiceGroupCallApi.class.getModule().getName()).isEqualTo("dev.callwright.client");
        assertThat(VoiceCalls.class.getModule().getName()).isEqualTo("com.acme");
    }
}

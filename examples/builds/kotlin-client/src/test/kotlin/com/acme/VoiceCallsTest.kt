package com.acme

import dev.callwright.client.Credentials
import dev.callwright.contract.CreateTaskStatus
import dev.callwright.sandbox.Sandbox
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class VoiceCallsTest {
    @Test
    fun `an offer is made once`() {
        Sandbox.start().use { sandbox ->
            val calls =
                VoiceCalls(
                    sandbox.baseUrl().toString(),
                    Credentials(sandbox.apiKey(), sandbox.apiSecret()),
                    sandbox.appId(),
                )

            val answers = runBlocking { List(2) { calls.offer("spring-offer", 43, "463200000001", "2 %") } }

            assertThat(answers).containsExactly(CreateTaskStatus.SUCCESS, CreateTaskStatus.TASK_NAME_EXISTS)
            sandbox.completeCalls()
            assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1)
        }
    }
}

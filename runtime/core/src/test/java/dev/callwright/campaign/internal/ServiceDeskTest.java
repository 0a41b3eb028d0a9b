package dev.callwright.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.SmallCampaign;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list proves that a task does not exist only if all adds up that it says about itself. */
class ServiceDeskTest {

    private static final String ONE = "\"records\":[{\"taskId\":1,\"taskName\":\"other\",\"numCnt\":1}]";

    private final Instant now = Instant.now();

    @Test
    void aTaskThatIsNotInTheWholeListDoesNotExist() throws LookupFailedException {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(desk(sandbox).find("overdue-01hf8zkq5w3v6x9y2b4c7d8e0f-0", now, now))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE + ",\"total\":46,\"pages\":1",
                ONE + ",\"total\":46,\"size\":100",
                ONE + ",\"total\":0",
                ONE + ",\"total\":1,\"pages\":3",
                ONE + ",\"total\":\"?\"",
                "\"records\":[],\"total\":1",
            })
    void aListThatDoesNotAddUpIsAFailedLookUp(String page) {
        try (Sandbox sandbox = Sandbox.start()) {
            ServiceDesk desk = desk(sandbox);
            String answer = "{\"code\":0,\"data\":{" + page + "}}";

            sandbox.inject("queryTasks", Fault.body(answer));
            assertThatExceptionOfType(LookupFailedException.class)
                    .isThrownBy(() -> desk.glance("overdue-01hf8zkq5w3v6x9y2b4c7d8e0f-0", now, now));
            sandbox.inject("queryTasks", Fault.body("{\"code\":0,\"data\":{\"records\":[]}}"), Fault.body(answer));
            assertThatExceptionOfType(LookupFailedException.class)
                    .isThrownBy(() -> desk.find("overdue-01hf8zkq5w3v6x9y2b4c7d8e0f-0", now, now))
                    .withMessageStartingWith("[callwright/look-up]");
        }
    }

    @Test
    void whoMayNotAskIsTold() {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.inject("queryTasks", Fault.body("{\"code\":-1,\"msg\":\"no\"}"));
            ServiceDesk desk = desk(sandbox);
            assertThatExceptionOfType(LookupFailedException.class)
                    .isThrownBy(() -> desk.glance("overdue-01hf8zkq5w3v6x9y2b4c7d8e0f-0", now, now))
                    .satisfies(it -> assertThat(it.notAllowed()).contains("-1"));
        }
    }

    private static ServiceDesk desk(Sandbox sandbox) {
        return new ServiceDesk(
                SmallCampaign.client(sandbox, Clock.systemUTC()).tasks(), new CampaignId("01hf8zkq5w3v6x9y2b4c7d8e0f"));
    }
}

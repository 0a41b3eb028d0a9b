package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.runtime.ReadFailedException;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import dev.callwright.runtime.wire.Traces;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the service echoes, and what it says of people, stands in no text that a log could show. */
class OperationCanaryTest {

    private static final String KEY = "canaryKeyQ7w";
    private static final String SECRET = "canarySecretX3z";
    private static final String NUMBER = "479911223344";
    private static final String NAME = "Canarina Grimaldi";
    private static final String SIGN = Signature.of(new Credentials(KEY, SECRET), Service.NOW.getEpochSecond());
    private static final List<String> CANARIES = List.of(KEY, SECRET, NUMBER, NAME, SIGN);
    private static final TaskQuery QUERY =
            TaskQuery.createdBetween(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2024, 1, 2, 0, 0));

    private final Service service = new Service();
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void nothingWasSeen() {
        service.close();
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(CANARIES.toArray(String[]::new)));
    }

    @Test
    void refusalsAndDoubtsShowNothingOfTheServicesText() {
        String echo = "\"msg\":\"" + String.join(" ", CANARIES) + "\"}";
        for (String code : List.of("-1", "-16", "-18", "-4711", NUMBER, SECRET)) {
            askAndChange("{\"code\":\"" + code + "\"," + echo);
        }
        askAndChange(echo);
    }

    @Test
    void anAnswerThatCannotBeReadIsNotQuoted() {
        String page = "{\"code\":\"0\",\"data\":{\"records\":[{\"taskId\":1,\"taskName\":{\"" + NAME + "\":\"" + NUMBER;
        askAndChange(page + "\"}}]}}");
        askAndChange(page);
        askAndChange("{\"code\":\"0\",\"data\":{\"records\":[]}} " + NAME);
    }

    @Test
    void aBrokenConnectionIsNotQuoted() {
        MockResponse broken = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        service.answers(broken).answers(broken).answers(broken).answers(broken).answers(broken);
        askAndChange();
    }

    @Test
    void whereARecordingIsHeardIsNotShown() {
        service.answers("{\"status\":0,\"data\":{\"url\":\"https://recordings.example/" + NUMBER + ".wav\"}}");

        seen.add(client().recordingUrl(NUMBER + ".wav").toString());
    }

    private void askAndChange(String answer) {
        for (int request = 0; request < 5; request++) {
            service.answers(answer);
        }
        askAndChange();
    }

    private void askAndChange() {
        seen.add(client().tasks().page(QUERY.searching(NAME), 1).toString());
        seen.add(client().tasks().cancel(List.of(new TaskId(1))).toString());
        seen.add(client().balance().toString());
        seen.add(client().recordingUrl(NUMBER + ".wav").toString());
        try {
            seen.add(client().tasks().stream(QUERY).toList().toString());
        } catch (ReadFailedException e) {
            seen.add(Traces.of(e));
        }
    }

    private CallwrightClient client() {
        return service.clientBuilder().apiKey(KEY).apiSecret(SECRET).build();
    }
}

package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.callwright.contract.GetBalanceStatus;
import dev.callwright.contract.model.RecordingSource;
import dev.callwright.runtime.ReadOutcome.Refused;
import dev.callwright.runtime.ReadOutcome.Success;
import dev.callwright.runtime.ReadOutcome.Unanswered;
import dev.callwright.runtime.RecordingAddress;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two operations that are a GET. */
class AccountTest {

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theBalanceKeepsItsDigits() {
        service.answers(
                "{\"status\":\"0\",\"reason\":\"success\",\"balance\":\"99.990000\",\"gift\":0.25,\"credit\":\"-1\"}");

        assertThat(service.client().balance())
                .isEqualTo(new Success<>(
                        new ReadBalance(new BigDecimal("99.990000"), new BigDecimal("0.25"), new BigDecimal("-1"))));
        RecordedRequest arrived = service.arrived();
        assertThat(arrived.getRequestLine()).isEqualTo("GET /sms/getBalance HTTP/1.1");
        assertThat(arrived.getHeaders().get("Sign")).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
    }

    @Test
    void aLockedAccountIsARefusalOfThisOperationAlone() {
        service.answers("{\"status\":\"-13\",\"reason\":\"locked\"}");

        assertThat(service.client().balance())
                .isEqualTo(new Refused<>("-13", Optional.of(GetBalanceStatus.ACCOUNT_LOCKED), "locked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "\"\"", "\"1e9\"", "1e999", "\"1.2.3\"", "\"0x1\"", "\"NaN\"", "true"})
    void anAmountThatIsNoPlainDecimalIsNone(String amount) {
        service.answers("{\"status\":\"0\",\"balance\":\"1\",\"gift\":" + amount + ",\"credit\":\"1\"}");

        assertThat(service.client().balance()).isEqualTo(new Unanswered<>(OptionalInt.of(200), "answer.gift"));
    }

    @Test
    void aRecordingIsAskedForByItsIdWhateverItsCharacters() {
        service.answers("{\"status\":\"0\",\"data\":{\"url\":\"https://recordings.example/canary\","
                + "\"expireTime\":1630470600000}}");

        RecordingAddress address = service.client().recordingUrl("1 &2.wav").orElseThrow();

        assertThat(address.url()).isEqualTo("https://recordings.example/canary");
        assertThat(address.expires()).contains(Instant.ofEpochMilli(1630470600000L));
        assertThat(address.toString()).doesNotContain("canary");
        assertThat(service.arrived().getRequestLine())
                .isEqualTo("GET /voice/getRecordingFileUrl?recordingFileId=1%20%262.wav HTTP/1.1");
    }

    @Test
    void aRecordingOfAnotherCallIsAskedForByItsSource() {
        service.answers("{\"status\":\"0\",\"data\":{\"url\":\"https://recordings.example/1\"}}");

        service.client().recordingUrl("1.wav", RecordingSource.SIP).orElseThrow();

        assertThat(service.arrived().getRequestLine())
                .isEqualTo("GET /voice/getRecordingFileUrl?recordingFileId=1.wav&sourceType=sip HTTP/1.1");
    }

    @Test
    void aRecordingWithoutAnAddressIsNamed() {
        service.answers("{\"status\":\"0\",\"data\":{\"expireTime\":\"soon\"}}");

        assertThat(service.client().recordingUrl("123.wav"))
                .isEqualTo(new Unanswered<>(OptionalInt.of(200), "answer.data.url"));
    }

    @Test
    void aBlankIdIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> service.client().recordingUrl(" "));
        assertThat(service.posts()).isZero();
    }
}

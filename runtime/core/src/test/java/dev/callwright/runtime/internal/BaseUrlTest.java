package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.runtime.ConfigurationException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.itniotech.com",
                "ftp://api.itniotech.com",
                "api.itniotech.com",
                "//api.itniotech.com",
                "https:api.itniotech.com",
                "https://canary@api.itniotech.com",
                "https://canary:x@api.itniotech.com",
                "https://api.itniotech.com?canary=1",
                "https://api.itniotech.com#canary",
                "https://api.itniotech.com/v3/../canary",
                "https://api.itniotech.com/./canary",
                "https://api.itniotech.com/voice/group/call/send/agent",
                "https://api.itniotech.com/v3/voice/group/call/send/agent/",
                "https://canary.example",
                "https://api.itniotech.com.canary.example",
                "https://xn--api-itniotech-canary.com",
                "https://apі.itniotech.com",
                "https://93.184.216.34",
                "https://[2001:db8::1]",
                "https://169.254.169.254",
                "https://0x7f000001",
                "https://2130706433",
                "http://localhost",
                "http://127.0.0.1:8080",
                "https://127.0.0.1",
                "http://[::1]:8080",
                "https://api.itniotech.com\\canary",
                "https://api.itniotech.com\r\ncanary",
                "",
                "https://",
            })
    void anythingButTheContractsHostOverTlsIsRefusedWithoutBeingQuoted(String url) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> BaseUrl.check(url, Set.of(), false))
                .withMessageStartingWith("[callwright/base-url] ")
                .withMessageNotContaining("canary")
                .withNoCause();
    }

    @Test
    void theContractsOwnAddressIsAllowed() {
        assertThat(BaseUrl.check(VoiceGroupCallApi.BASE_URL, Set.of(), false))
                .hasToString("https://api.itniotech.com/");
    }

    @Test
    void aPathIsKept() {
        assertThat(BaseUrl.check("https://API.itniotech.com/v3", Set.of(), false))
                .hasToString("https://api.itniotech.com/v3/");
    }

    @Test
    void anotherHostIsAllowedByNameAndOverTlsAlone() {
        Set<String> allowed = Set.of("api.laaffic.com");
        assertThat(BaseUrl.check("https://api.laaffic.com:8443", allowed, false))
                .hasToString("https://api.laaffic.com:8443/");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> BaseUrl.check("http://api.laaffic.com", allowed, false));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> BaseUrl.check("https://a.api.laaffic.com", allowed, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "https://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"})
    void thisMachineIsAllowedOnDemand(String url) {
        assertThat(BaseUrl.check(url, Set.of(), true)).hasToString(url + "/");
    }

    @Test
    void allowingThisMachineAllowsNoOther() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> BaseUrl.check("http://api.itniotech.com", Set.of(), true));
    }
}

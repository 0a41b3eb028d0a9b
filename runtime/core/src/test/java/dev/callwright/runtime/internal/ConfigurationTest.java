package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.CallwrightClientBuilder;
import dev.callwright.Clients;
import dev.callwright.runtime.ConfigurationException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("ITNIO_API_KEY", "key", "ITNIO_API_SECRET", "secret", "ITNIO_APP_ID", "app");

    @Test
    void theEnvironmentAloneIsEnough() {
        assertThatCode(() -> builder(Map.of(), ENVIRONMENT).build()).doesNotThrowAnyException();
    }

    @Test
    void systemPropertiesAloneAreEnough() {
        Map<String, String> properties =
                Map.of("itnio.api-key", "key", "itnio.api-secret", "secret", "itnio.app-id", "app");
        assertThatCode(() -> builder(properties, Map.of()).build()).doesNotThrowAnyException();
    }

    @Test
    void theBuilderWinsOverPropertiesAndThoseOverTheEnvironment() {
        Configuration configuration = new Configuration(
                Map.of("itnio.api-key", "property", "itnio.app-id", "property")::get,
                Map.of("ITNIO_API_KEY", "environment", "ITNIO_APP_ID", "environment", "ITNIO_API_SECRET", "environment")
                        ::get);
        configuration.set(Setting.API_KEY, "builder");

        assertThat(configuration.find(Setting.API_KEY)).contains("builder");
        assertThat(configuration.find(Setting.APP_ID)).contains("property");
        assertThat(configuration.find(Setting.API_SECRET)).contains("environment");
        assertThat(configuration.find(Setting.BASE_URL)).isEmpty();
    }

    @Test
    void everyMissingSettingIsNamedWithItsThreeNames() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> builder(Map.of(), Map.of("ITNIO_APP_ID", "app", "ITNIO_API_KEY", "  "))
                        .build())
                .withMessageStartingWith("[callwright/missing-configuration] ")
                .withMessageContaining("ITNIO_API_KEY in the environment, -Ditnio.api-key=… or builder().apiKey(…)")
                .withMessageContaining(
                        "ITNIO_API_SECRET in the environment, -Ditnio.api-secret=… or builder().apiSecret(…)")
                .withMessageNotContaining("ITNIO_APP_ID");
    }

    @Test
    void loopbackIsAllowedByAPropertyToo() {
        Map<String, String> sandbox = Map.of("itnio.base-url", "http://127.0.0.1:8080", "itnio.allow-loopback", "true");
        assertThatCode(() -> builder(sandbox, ENVIRONMENT).build()).doesNotThrowAnyException();
    }

    @Test
    void credentialsThatNoHeaderCanCarryAreRefusedWithoutBeingQuoted() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        builder(Map.of(), ENVIRONMENT).apiKey("canary\r\nX: 1").build())
                .withMessageNotContaining("canary");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> builder(Map.of(), ENVIRONMENT).appId("canary\n").build())
                .withMessageStartingWith("[callwright/invalid-app-id]")
                .withMessageNotContaining("canary");
    }

    @Test
    void aBlankOnTheBuilderDoesNotGiveWayToAnotherAccount() {
        CallwrightClientBuilder blankApp = builder(Map.of(), ENVIRONMENT).appId(" ");
        CallwrightClientBuilder blankSecret = builder(Map.of(), ENVIRONMENT).apiSecret("");
        CallwrightClientBuilder blankUrl = builder(Map.of(), ENVIRONMENT).baseUrl("");

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(blankApp::build);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(blankSecret::build);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(blankUrl::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT24H0.001S", "PT2562047788015215H"})
    void aCallTimeoutIsAMillisecondToADay(Duration timeout) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder(Map.of(), ENVIRONMENT).callTimeout(timeout))
                .withMessageStartingWith("[callwright/call-timeout]");
    }

    private static CallwrightClientBuilder builder(Map<String, String> properties, Map<String, String> environment) {
        return Clients.builder(new Configuration(properties::get, environment::get));
    }

    static Stream<Method> theBuilderNamesWhatIsNull() {
        return Arrays.stream(CallwrightClientBuilder.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(type -> !type.isPrimitive()));
    }

    @ParameterizedTest
    @MethodSource
    void theBuilderNamesWhatIsNull(Method setting) {
        Object[] arguments = Arrays.stream(setting.getParameterTypes())
                .map(type -> type.isPrimitive() ? 41 : null)
                .toArray();

        assertThatThrownBy(() -> setting.invoke(Service.builder(), arguments))
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessageMatching("\\[callwright/setting-null] [a-zA-Z.-]+ is null; give a value, or .*");
    }
}

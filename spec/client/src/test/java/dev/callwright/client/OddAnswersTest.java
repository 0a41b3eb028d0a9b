package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.ServiceAnswer;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every operation answers is read whatever stands beside its code, and the code and the message are kept.
 * {@code -Dfuzz.answers} says how many are made up, {@code -Dfuzz.seed} where to start.
 */
class OddAnswersTest {

    private static final ObjectMapper MAPPER = ContractJson.newMapper();

    @ParameterizedTest
    @MethodSource("answers")
    void nothingBesideACodeHidesIt(Class<? extends ServiceAnswer> model) {
        long first = Long.getLong("fuzz.seed", 0);
        long count = Long.getLong("fuzz.answers", 500_000) / 200;
        for (long seed = first; seed < first + count; seed++) {
            OddAnswer answer = OddAnswer.of(model, MAPPER, seed);
            ServiceAnswer read = read(answer, model, seed);
            boolean kept = read.statusCode().equals(Optional.ofNullable(answer.code()))
                    && read.message().equals(Optional.ofNullable(answer.message()))
                    && read.succeeded() == "0".equals(answer.code());
            if (!kept) {
                throw new AssertionError("seed " + seed + ": " + answer + " was read as " + read);
            }
        }
    }

    @Test
    void everyOperationHasAnAnswer() {
        assertThat(answers()).hasSizeGreaterThan(5).allMatch(ServiceAnswer.class::isAssignableFrom);
    }

    private static ServiceAnswer read(OddAnswer answer, Class<? extends ServiceAnswer> model, long seed) {
        try {
            return MAPPER.readValue(answer.json(), model);
        } catch (JsonProcessingException | RuntimeException | Error e) {
            throw new AssertionError("seed " + seed + ": " + answer, e);
        }
    }

    /** What the interface answers with, each kind once. */
    static Stream<Class<?>> answers() {
        return Arrays.stream(VoiceGroupCallApi.class.getMethods())
                .map(Method::getGenericReturnType)
                .<Class<?>>map(call -> (Class<?>) ((ParameterizedType) call).getActualTypeArguments()[0])
                .filter(answer -> !answer.equals(ResponseBody.class))
                .distinct();
    }
}

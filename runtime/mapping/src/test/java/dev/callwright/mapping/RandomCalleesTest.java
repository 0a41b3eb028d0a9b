package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the values, three ways agree: the JSON read by another parser, the model, and a naive reference. */
class RandomCalleesTest {

    private static final long SEED = 20261122;
    private static final int CALLEES = 20_000;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void jsonAndModelAgree(Scenario scenario) throws IOException {
        Random random = new Random(SEED);
        Written mapper = new Written(scenario);
        Violations violations = new Violations();
        CalleeEncoder<Consumer<CalleeSink>> encoder = new CalleeEncoder<>(mapper, violations);
        int sent = 0;
        for (int i = 0; i < CALLEES; i++) {
            Map<CalleeVariable, String> expected = new EnumMap<>(CalleeVariable.class);
            Consumer<CalleeSink> entity = entity(scenario, random, expected);
            if (!encoder.encode(i, entity)) {
                continue;
            }
            sent++;
            JsonNode parsed = json.readTree(encoder.buffer(), 0, encoder.length());
            assertThat(values(parsed)).isEqualTo(expected);
            assertThat(values(json.valueToTree(mapper.toModel(entity)))).isEqualTo(expected);
        }
        assertThat(sent).isBetween(CALLEES / 2, CALLEES - CALLEES / 100);
    }

    private static Map<CalleeVariable, String> values(JsonNode entry) {
        Map<CalleeVariable, String> values = new EnumMap<>(CalleeVariable.class);
        for (CalleeVariable variable : CalleeVariable.values()) {
            JsonNode owner = variable.inCallInformation() ? entry.path("callInformation") : entry;
            if (owner.has(variable.wireName())) {
                values.put(variable, owner.get(variable.wireName()).textValue());
            }
        }
        return values;
    }

    private static Consumer<CalleeSink> entity(Scenario scenario, Random random, Map<CalleeVariable, String> expected) {
        List<Consumer<CalleeSink>> members = new ArrayList<>();
        String number = Long.toString(1_000_000 + random.nextInt(1_000_000_000));
        members.add(sink -> sink.number(number));
        List<String> slots = new ArrayList<>();
        for (CalleeVariable variable : CalleeVariable.values()) {
            boolean wanted = scenario.requiredVariables().contains(variable)
                    || (random.nextInt(4) == 0 && (scenario.allowsCallInformation() || !variable.inCallInformation()));
            boolean required = scenario.requiredVariables().stream()
                    .anyMatch(other -> other != variable && other.slot().equals(variable.slot()));
            if (wanted && !required && !slots.contains(variable.slot())) {
                slots.add(variable.slot());
                members.add(member(variable, random, expected));
            }
        }
        Collections.shuffle(members, random);
        return sink -> members.forEach(member -> member.accept(sink));
    }

    private static Consumer<CalleeSink> member(
            CalleeVariable variable, Random random, Map<CalleeVariable, String> expected) {
        switch (random.nextInt(8)) {
            case 0:
                long whole = random.nextLong() >> random.nextInt(64);
                expected.put(variable, Long.toString(whole));
                return sink -> sink.integer(variable, whole);
            case 1:
                BigInteger big = new BigInteger(random.nextInt(90), random);
                expected.put(variable, big.toString());
                return sink -> sink.integer(variable, big);
            case 2:
                BigDecimal decimal = new BigDecimal(
                        BigInteger.valueOf(random.nextLong() >> random.nextInt(64)), random.nextInt(12) - 3);
                expected.put(variable, decimal.toPlainString());
                return sink -> sink.decimal(variable, decimal);
            case 3:
                LocalDate date = LocalDate.ofEpochDay(random.nextInt(100_000) - 50_000);
                expected.put(variable, date.toString());
                return sink -> sink.date(variable, date);
            default:
                String text = text(random);
                expected.put(variable, text);
                return sink -> sink.text(variable, random.nextBoolean() ? text : new StringBuilder(text));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(13); left > 0; left--) {
            switch (random.nextInt(100)) {
                case 0 ->
                    text.append((char) random.nextInt(random.nextBoolean() ? 0x20 : 0x1_0000)); // Also lone surrogates.
                case 1, 2, 3 -> text.appendCodePoint(0x1_0000 + random.nextInt(0xF_FFFF));
                case 4, 5, 6, 7 -> text.append("\"\\/'<>${}".charAt(random.nextInt(9)));
                case 8, 9, 10, 11, 12 -> text.append((char) (0xA0 + random.nextInt(0x500)));
                case 13, 14, 15, 16 -> text.append((char) (0x3041 + random.nextInt(0x5000)));
                default -> text.append((char) (0x20 + random.nextInt(0x5F)));
            }
        }
        return text.toString();
    }
}

package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.TooLong;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the values, three ways agree: the JSON read by another parser, the model, and a naive reference. */
class RandomCalleesTest {

    private static final long SEED = 20261122;
    private static final int CALLEES = 20_000;
    private static final DateForm DAY_FIRST = DateForm.ISO.withPattern("dd/MM/yyyy");
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Pacific/Kiritimati", "America/St_Johns", "UTC");

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
        switch (random.nextInt(14)) {
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
            case 4:
                Instant instant = Instant.ofEpochMilli((random.nextLong() >> 22) + random.nextInt(1000));
                String zone = ZONES.get(random.nextInt(ZONES.size()));
                expected.put(
                        variable, LocalDate.ofInstant(instant, ZoneId.of(zone)).toString());
                DateForm inZone = DateForm.ISO.inZone(zone);
                return random.nextBoolean()
                        ? sink -> sink.date(variable, instant, inZone)
                        : sink -> sink.date(variable, instant.toEpochMilli(), EpochUnit.MILLIS, inZone);
            case 5:
                long day = random.nextInt(100_000) - 50_000;
                LocalDate ofEpoch = LocalDate.ofEpochDay(day);
                expected.put(
                        variable,
                        String.format(
                                Locale.ROOT,
                                "%02d/%02d/%04d",
                                ofEpoch.getDayOfMonth(),
                                ofEpoch.getMonthValue(),
                                ofEpoch.getYear()));
                return sink -> sink.date(variable, day, EpochUnit.DAYS, DAY_FIRST);
            case 6:
                BigDecimal rounded = new BigDecimal(BigInteger.valueOf(random.nextInt()), random.nextInt(12) - 3);
                RoundingMode rounding = RoundingMode.values()[random.nextInt(7)];
                expected.put(variable, rounded.setScale(2, rounding).toPlainString());
                return sink -> sink.decimal(variable, rounded, 2, rounding);
            case 7:
                String words = "word ".repeat(10).substring(random.nextInt(5));
                expected.put(variable, words.substring(0, variable.maxLength()).stripTrailing());
                return sink -> sink.text(variable, words, TooLong.SHORTEN);
            case 8:
                Object converted = random.nextInt();
                expected.put(variable, "<" + converted + ">");
                return sink -> sink.converted(variable, converted, value -> "<" + value + ">");
            case 9:
                String fallback = text(random);
                expected.put(variable, fallback);
                return sink -> sink.orElse(variable, fallback);
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

package dev.callwright.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.spec.read.ContractReader;
import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.rule.ContractRules;
import dev.callwright.spec.rule.SpecProblem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractRulesTest {

    @Test
    void aSoundSpecHasNoProblem() throws SpecException {
        assertThat(problems(SmallSpec.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aSlipIsNamed(String from, String to, String problem) throws SpecException {
        assertThat(problems(SmallSpec.with(from, to))).containsExactly(problem);
    }

    static Stream<Arguments> aSlipIsNamed() {
        return Stream.of(
                Arguments.of(
                        "code: '2010'",
                        "code: '301'",
                        "code \"301\" of COLLECTION_V1 has to be digits that start with 20"),
                Arguments.of("code: '2010'", "code: '201'", "the code \"201\" stands in line 43 already"),
                Arguments.of("name: NO,", "name: VOICEMAIL,", "the name \"VOICEMAIL\" stands in line 43 already"),
                Arguments.of(
                        "name: NO,",
                        "name: said-no,",
                        "\"said-no\" becomes a constant in Java: capitals, digits and single underscores"),
                Arguments.of(
                        "x-text-slot: text1",
                        "x-text-slot: text9",
                        "x-text-slot names \"text9\", which is no text of CalleeEntry"),
                Arguments.of(
                        "x-required-by: [COLLECTION]",
                        "x-required-by: [COLECTION]",
                        "x-required-by names \"COLECTION\", which x-scenarios does not list"),
                Arguments.of(
                        "meaning: name-taken",
                        "meaning: taken",
                        "meaning \"taken\" is none of accepted, busy, clock-skew, name-taken, rejected, unknown"),
                Arguments.of("{value: 1,", "{value: 0,", "the value \"0\" stands in line 55 already"),
                Arguments.of(
                        "name: CALLING",
                        "name: Calling",
                        "\"Calling\" becomes a constant in Java: capitals, digits and single underscores"),
                Arguments.of("maxLength: 18", "maxLength: 19", "CALLEE_NUMBER_DIGITS can be 18 digits at most"),
                Arguments.of("minimum: 10,", "minimum: 130,", "RINGING_SECONDS allows nothing: 130 to 120"));
    }

    private static List<String> problems(String spec) throws SpecException {
        return ContractRules.check(ContractReader.read(spec)).stream()
                .map(SpecProblem::message)
                .toList();
    }
}

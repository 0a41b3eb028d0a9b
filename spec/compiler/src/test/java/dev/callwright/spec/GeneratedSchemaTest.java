package dev.callwright.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.spec.read.ReferenceReader;
import dev.callwright.spec.read.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema says is kept by the generated models, or refused before anything is generated. */
class GeneratedSchemaTest {

    private static final String FIELD = "ringing: {type: integer, minimum: 10, maximum: 120, x-limit: RINGING_SECONDS}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: text | type | the type is one of array, boolean, integer, number, object, string",
                "minimum: 1 | | \"type\" is missing",
                "type: string, format: date-time | format | the generated models have no string of format date-time",
                "type: number, format: float | format | leave the format out",
                "type: integer, enum: [1] | enum | give the enum a schema of its own",
                "type: string, enum: [a] | enum | give the enum a schema of its own",
                "type: integer, multipleOf: 5 | multipleOf | the generated models do not check multipleOf",
                "type: number, minimum: 1.5 | minimum | a whole number is expected here",
                "oneOf: [] | oneOf | the generated models do not check oneOf",
            })
    void whatTheModelsWouldNotKeepIsRefusedAtItsPlace(String schema, String keyword, String message) {
        String spec = SmallSpec.with(FIELD, FIELD + "\n            more: {" + schema + "}");
        String place = keyword == null ? "more" : "more." + keyword;

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> ReferenceReader.read(spec))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.place().path()).endsWith(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: boolean, enum: [true] | enum | of whole numbers or texts",
                "type: integer, enum: [a] | enum[0] | a whole number is expected here"
            })
    void soIsAClosedSetOfAnythingElse(String schema, String keyword, String message) {
        String spec = SmallSpec.with("    Task:\n", "    More: {" + schema + "}\n    Task:\n");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> ReferenceReader.read(spec))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.place().path()).endsWith("More." + keyword));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: number, minimum: 1",
                "type: boolean",
                "type: integer, format: int64",
                "x-text-or-number: true"
            })
    void whatTheModelsKeepIsTaken(String schema) throws SpecException {
        String spec = SmallSpec.with(FIELD, FIELD + "\n            more: {" + schema + "}");

        assertThat(ReferenceReader.read(spec).models()).isNotEmpty();
    }

    @Test
    void theBuildIsToldAllProblemsWithTheirLines(@TempDir Path dir) throws Exception {
        Path spec = dir.resolve("mine.yaml");
        Files.writeString(
                spec,
                SmallSpec.text()
                        .replace("code: '2010', name: NO,", "code: '201', name: NO,")
                        .replace("maximum: 120", "maximum: 1"));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SpecProgram.main(new String[] {spec.toString(), dir + "/out.yaml"}))
                .withMessageMatching("(?s)\\[callwright/spec] mine.yaml:44: .*the code \"201\".*"
                        + "\\[callwright/spec] mine.yaml:29: .*RINGING_SECONDS allows nothing.*");
    }
}
